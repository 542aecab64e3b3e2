package org.xter.report;

/** The step of {@link Progress#NONE}. */
enum SilentStep implements Progress.Step {
    INSTANCE;

    @Override
    public Progress.Step begin(String name) {
        return this;
    }

    @Override
    public void total(long amount, Progress.Unit unit) {}

    @Override
    public void advance(long amount) {}

    @Override
    public void detail(String text) {}

    @Override
    public void cached() {}

    @Override
    public void failed() {}

    @Override
    public void close() {}
}
