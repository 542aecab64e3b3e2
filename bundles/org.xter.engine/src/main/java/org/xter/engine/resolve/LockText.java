package org.xter.engine.resolve;

import java.util.Optional;

/** A lock in memory: what was written is asked for afterwards and goes where its owner wishes. Thread-safe. */
public final class LockText implements LockPlace {
    private final String name;
    private String text;
    private String produced;

    /**
     * @param name the lock file as the user knows it
     * @param text its text; nothing when there is no lock yet
     * @param produced the list of what scripts produced; nothing when there is none
     */
    public LockText(String name, Optional<String> text, Optional<String> produced) {
        this.name = name;
        this.text = text.orElse(null);
        this.produced = produced.orElse(null);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Optional<String> text() {
        return Optional.ofNullable(text);
    }

    @Override
    public synchronized void write(String other) {
        text = other;
    }

    @Override
    public synchronized Optional<String> produced() {
        return Optional.ofNullable(produced);
    }

    @Override
    public synchronized void writeProduced(String other) {
        produced = other;
    }
}
