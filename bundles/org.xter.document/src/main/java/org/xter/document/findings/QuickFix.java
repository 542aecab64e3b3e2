package org.xter.document.findings;

import org.xter.document.edit.Edit;

/**
 * A way to mend a finding.
 *
 * @param label what it does, a short imperative
 * @param edit the edit that does it; it fits the text the finding was made for
 */
public record QuickFix(String label, Edit edit) {}
