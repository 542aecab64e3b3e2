package org.xter.cli;

/** Where the {@code xter} command begins. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(0);
    }
}
