package org.xter.document;

import java.util.concurrent.Executor;

/**
 * What may wait while somebody works. Both run work on other threads, a while after it was given to them.
 *
 * @param typed reads what is typed into the text when the typing comes to rest, and not at each key
 * @param opened judges an edition that was opened once it is shown: its pages need the processors first
 */
public record Pauses(Executor typed, Executor opened) {}
