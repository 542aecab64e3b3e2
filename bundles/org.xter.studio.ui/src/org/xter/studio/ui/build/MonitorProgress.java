package org.xter.studio.ui.build;

import org.eclipse.core.runtime.IProgressMonitor;
import org.xter.report.Progress;
import org.xter.studio.ui.problem.Sentences;

/**
 * Tells a platform monitor which step is under way; for short work that needs no place in the Build view.
 *
 * @param monitor the monitor, begun by the caller
 */
public record MonitorProgress(IProgressMonitor monitor) implements Progress {
    @Override
    public Step begin(String name) {
        monitor.subTask(Sentences.step(name));
        return new Named(this);
    }

    private record Named(MonitorProgress progress) implements Step {
        @Override
        public Step begin(String name) {
            return progress.begin(name);
        }

        @Override
        public void total(long amount, Unit unit) {
            // The monitor shows names only.
        }

        @Override
        public void advance(long amount) {
            // The monitor shows names only.
        }

        @Override
        public void detail(String text) {
            // The monitor shows names only.
        }

        @Override
        public void cached() {
            // The monitor shows names only.
        }

        @Override
        public void failed() {
            // The work's exception says it.
        }

        @Override
        public void close() {
            // The next step's name replaces this one.
        }
    }
}
