package org.xter.document.compose;

import org.xter.model.edition.Service;

/**
 * What a new service is connected to.
 *
 * @param service one that is there
 * @param earlier whether that one starts before the new service, which waits for it; else it waits for the new one
 * @param kind how
 */
public record Neighbour(Service service, boolean earlier, WaitKind kind) {}
