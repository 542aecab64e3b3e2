package org.xter.studio.export.review;

import org.xter.document.compare.Difference;

/**
 * One way in which what is exported now differs from what was exported last.
 *
 * @param kind what happened
 * @param what to: a path in the edition, or the name of a package
 * @param detail from what to what; may be empty
 * @param ofPackages whether it is a package of the lock rather than the edition itself
 */
public record Change(Difference.Kind kind, String what, String detail, boolean ofPackages) {}
