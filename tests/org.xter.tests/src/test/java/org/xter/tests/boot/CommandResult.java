package org.xter.tests.boot;

/**
 * What a command said.
 *
 * @param output standard output and standard error together, without the last line feed
 * @param status the exit status
 */
public record CommandResult(String output, int status) {
    /** The output of a command that must have gone well. */
    public String orFail() {
        if (status != 0) {
            throw new AssertionError("exit status " + status + ": " + output);
        }
        return output;
    }
}
