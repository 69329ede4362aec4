import { useRouteLoaderData } from 'react-router';

import type { loader } from '~/root.tsx';

/** The seller's mark. An image, so that nothing inside the SVG can run. */
export function SellerMark() {
  const seller = useRouteLoaderData<typeof loader>('root')?.seller;
  if (seller === undefined) return null;
  return (
    <img src={`data:image/svg+xml,${encodeURIComponent(seller.markSvg)}`} alt={seller.name} height={24} />
  );
}
