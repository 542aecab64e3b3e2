package org.xter.cli.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xter.report.Progress;

/**
 * Shows steps as lines on standard error: one kept line for each step that ended, with its time and what it made,
 * children indented; on a terminal one further line below them tells what runs now. Thread-safe.
 */
public final class LineProgress implements Progress {
    private static final int NAME_WIDTH = 10;
    private static final int TIME_WIDTH = 9;

    private final Screen screen;
    private final List<Line> running = new ArrayList<>();
    private long lastShown;
    private boolean liveLine;

    /** Steps on a screen. */
    public LineProgress(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Step begin(String name) {
        return new Line(name, 1);
    }

    private synchronized void begun(Line line) {
        running.add(line);
        refresh(true);
    }

    private synchronized void ended(Line line) {
        running.remove(line);
        clearLive();
        screen.err().println(line.kept());
        refresh(true);
    }

    private synchronized void refresh(boolean now) {
        if (!screen.terminal()) {
            return;
        }
        long time = System.nanoTime();
        if (!now && time - lastShown < 100_000_000L) {
            return;
        }
        lastShown = time;
        clearLive();
        if (!running.isEmpty()) {
            StringBuilder text = new StringBuilder("  ");
            for (Line line : running) {
                if (!line.hasRunningChild()) {
                    text.append(text.length() > 2 ? " · " : "").append(line.live());
                }
            }
            String shown =
                    text.length() > screen.width() - 1 ? text.substring(0, screen.width() - 2) + "…" : text.toString();
            screen.err().print(screen.styled(Screen.Style.DIM, shown));
            screen.err().flush();
            liveLine = true;
        }
    }

    private void clearLive() {
        if (liveLine) {
            screen.err().print("\r\u001b[K");
            liveLine = false;
        }
    }

    private class Line implements Step {
        private final String name;
        private final int depth;
        private final long begin = System.nanoTime();
        private long total = -1;
        private long done;
        private Unit unit = Unit.ITEMS;
        private String detail = "";
        private boolean cached;
        private boolean failed;
        private int children;

        Line(String name, int depth) {
            this.name = name;
            this.depth = depth;
            begun(this);
        }

        @Override
        public Step begin(String child) {
            synchronized (LineProgress.this) {
                children++;
            }
            return new Line(child, depth + 1) {
                @Override
                public void close() {
                    synchronized (LineProgress.this) {
                        Line.this.children--;
                    }
                    super.close();
                }
            };
        }

        boolean hasRunningChild() {
            return children > 0;
        }

        @Override
        public void total(long amount, Unit amountUnit) {
            synchronized (LineProgress.this) {
                total = amount;
                unit = amountUnit;
            }
            refresh(false);
        }

        @Override
        public void advance(long amount) {
            synchronized (LineProgress.this) {
                done += amount;
            }
            refresh(false);
        }

        @Override
        public void detail(String text) {
            synchronized (LineProgress.this) {
                detail = text;
            }
            refresh(false);
        }

        @Override
        public void cached() {
            synchronized (LineProgress.this) {
                cached = true;
            }
        }

        @Override
        public void failed() {
            synchronized (LineProgress.this) {
                failed = true;
            }
        }

        @Override
        public void close() {
            ended(this);
        }

        private String live() {
            if (total > 0 && unit == Unit.BYTES) {
                return name + " " + Amounts.size(done) + " of " + Amounts.size(total);
            }
            return total > 0 ? name + " " + done + " of " + total : name;
        }

        private String kept() {
            String time =
                    failed ? "failed" : cached ? "cached" : Amounts.time(Duration.ofNanos(System.nanoTime() - begin));
            String start = "  ".repeat(depth) + pad(name, NAME_WIDTH) + " ";
            int room = Math.max(8, screen.width() - start.length() - TIME_WIDTH - 1);
            String middle = detail.length() > room ? detail.substring(0, room - 1) + "…" : detail;
            String line = start + pad(middle, room) + " ".repeat(Math.max(1, TIME_WIDTH - time.length())) + time;
            if (failed) {
                return screen.styled(Screen.Style.RED, line);
            }
            return cached ? screen.styled(Screen.Style.DIM, line) : line;
        }
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
