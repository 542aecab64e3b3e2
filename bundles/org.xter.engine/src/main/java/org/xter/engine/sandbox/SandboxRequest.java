package org.xter.engine.sandbox;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Content;
import org.xter.store.FileTree;

/**
 * What is to be done in a sandbox.
 *
 * @param root the tree the script sees as {@code /}; {@code /bin/sh}, and {@code env} must be there
 * @param script a POSIX shell script, run with an empty environment but for PATH, HOME, LC_ALL, DEBIAN_FRONTEND and
 *     those it sets itself; its output is the log
 * @param aids files the script finds in {@value #AIDS}, by name; they are no part of the tree
 * @param environment further variables
 * @param idle programs that do nothing while the script runs, as paths from the root; those that are not there are
 *     passed over
 * @param timeout how long it may run in all
 * @param silence how long it may run without writing a line
 */
public record SandboxRequest(
        FileTree root,
        String script,
        SortedMap<String, Content> aids,
        SortedMap<String, String> environment,
        List<String> idle,
        Duration timeout,
        Duration silence) {
    /** Where the script finds its aids. */
    public static final String AIDS = "/dev/xter";

    public SandboxRequest {
        aids = Collections.unmodifiableSortedMap(new TreeMap<>(aids));
        idle = List.copyOf(idle);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }
}
