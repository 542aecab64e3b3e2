package org.xter.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Keeps the steps of some work as a tree that can be looked at while it grows. Thread-safe; looking never waits for the
 * work, and the work waits for a look no longer than it takes to copy the tree.
 */
public final class ProgressTree implements Progress {
    private final LongSupplier clock;
    private final List<Node> roots = new ArrayList<>();
    private long changes;

    /** An empty tree that measures times on the machine's running clock. */
    public ProgressTree() {
        this(System::nanoTime);
    }

    /** @param clock nanoseconds from any moment on */
    ProgressTree(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public Step begin(String name) {
        return begin(roots, name);
    }

    @Override
    public void expect(List<String> names) {
        expect(roots, names);
    }

    /** The steps as they stand now. */
    public synchronized List<ShownStep> steps() {
        long now = clock.getAsLong();
        return roots.stream().map(each -> each.shown(now)).toList();
    }

    /** A number that grows with every change, so that whoever draws the tree can see that nothing happened. */
    public synchronized long changes() {
        return changes;
    }

    private synchronized Node begin(List<Node> siblings, String name) {
        changes++;
        int at = siblings.size();
        for (int i = 0; i < siblings.size(); i++) {
            Node each = siblings.get(i);
            if (each.state == ShownStep.State.WAITING) {
                if (each.name.equals(name)) {
                    each.start();
                    return each;
                }
                // One that nobody expected goes before those that wait.
                at = Math.min(at, i);
            }
        }
        Node node = new Node(name);
        siblings.add(at, node);
        node.start();
        return node;
    }

    private synchronized void expect(List<Node> siblings, List<String> names) {
        changes++;
        for (Iterator<Node> all = siblings.iterator(); all.hasNext(); ) {
            if (all.next().state == ShownStep.State.WAITING) {
                all.remove();
            }
        }
        names.forEach(name -> siblings.add(new Node(name)));
    }

    private final class Node implements Step {
        private final String name;
        private final List<Node> children = new ArrayList<>();
        private ShownStep.State state = ShownStep.State.WAITING;
        private String detail = "";
        private long done;
        private long total = -1;
        private Unit unit = Unit.ITEMS;
        private long begun;
        private long elapsed;

        private Node(String name) {
            this.name = name;
        }

        private void start() {
            state = ShownStep.State.RUNNING;
            begun = clock.getAsLong();
        }

        private ShownStep shown(long now) {
            long time = state == ShownStep.State.RUNNING ? now - begun : elapsed;
            return new ShownStep(
                    name,
                    state,
                    detail,
                    done,
                    total,
                    unit,
                    Duration.ofNanos(time),
                    children.stream().map(each -> each.shown(now)).toList());
        }

        @Override
        public Step begin(String child) {
            return ProgressTree.this.begin(children, child);
        }

        @Override
        public void expect(List<String> names) {
            ProgressTree.this.expect(children, names);
        }

        @Override
        public void total(long amount, Unit amountUnit) {
            change(() -> {
                total = amount;
                unit = amountUnit;
            });
        }

        @Override
        public void advance(long amount) {
            change(() -> done += amount);
        }

        @Override
        public void detail(String text) {
            change(() -> detail = text);
        }

        @Override
        public void cached() {
            end(ShownStep.State.CACHED);
        }

        @Override
        public void failed() {
            end(ShownStep.State.FAILED);
        }

        @Override
        public void cancelled() {
            end(ShownStep.State.CANCELLED);
        }

        @Override
        public void close() {
            end(ShownStep.State.DONE);
        }

        /** The first end counts: closing follows whatever was said before. */
        private void end(ShownStep.State how) {
            change(() -> {
                if (state == ShownStep.State.RUNNING) {
                    state = how;
                    elapsed = clock.getAsLong() - begun;
                }
            });
        }

        private void change(Runnable what) {
            synchronized (ProgressTree.this) {
                changes++;
                what.run();
            }
        }
    }
}
