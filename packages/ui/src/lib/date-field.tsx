import { TextField } from './text-field.tsx';
import type { TextFieldProps } from './text-field.tsx';

/** Props of {@link DateField}: `min`, `max` and `defaultValue` are ISO days (2026-03-01). */
export interface DateFieldProps extends Omit<TextFieldProps, 'type' | 'mono' | 'prefix' | 'suffix'> {}

/** A day, by the browser's own calendar; posts an ISO day. */
export const DateField = (props: DateFieldProps) => <TextField {...props} type="date" />;
