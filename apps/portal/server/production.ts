// React decides when it is first loaded whether it runs its slow development checks; this has to come before it.
process.env['NODE_ENV'] ??= 'production';
