package org.xter.engine.sandbox;

import java.util.Map;
import java.util.Set;
import org.xter.store.FileTree;

/**
 * What came out of a sandbox.
 *
 * @param tree the whole tree after the script; what is unchanged has the contents that went in
 * @param changed the paths of {@code tree} whose entries were written in any way, if only with what was there before
 * @param log what the script wrote, lines joined by line feeds
 * @param phases how long each phase took, in milliseconds, in order; for reports only
 */
public record SandboxResult(FileTree tree, Set<String> changed, String log, Map<String, Long> phases) {}
