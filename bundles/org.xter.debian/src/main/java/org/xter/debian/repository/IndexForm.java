package org.xter.debian.repository;

import java.io.IOException;
import java.io.OutputStream;

/** What was read of a repository's file, ready to be kept in the form that opens at once. */
interface IndexForm {
    /**
     * Writes the form; the same file gives the same bytes.
     *
     * @param target stays open
     */
    void write(OutputStream target) throws IOException;
}
