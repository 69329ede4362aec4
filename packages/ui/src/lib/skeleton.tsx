/** Props of {@link Skeleton}. */
export interface SkeletonProps {
  /** Read out: "Loading orders". */
  label: string;
  /** The shape of what is coming. */
  shape?: 'table' | 'lines' | 'panel' | undefined;
  /** Rows or lines. */
  count?: number | undefined;
}

const WIDTHS = ['62%', '48%', '71%', '55%', '66%'];

/** The shape of what is coming; appears after 150 ms, so quick answers show none. */
export function Skeleton({ label, shape = 'lines', count = 5 }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className={`ui-skeleton ui-skeleton-${shape}`}>
      {Array.from({ length: shape === 'panel' ? 1 : count }, (_, index) => (
        <div key={index} className="ui-skeleton-row">
          <span className="ui-bone" style={{ width: WIDTHS[index % WIDTHS.length] }} />
          {shape === 'table' && (
            <>
              <span className="ui-bone" />
              <span className="ui-bone" />
              <span className="ui-bone" />
            </>
          )}
        </div>
      ))}
    </div>
  );
}
