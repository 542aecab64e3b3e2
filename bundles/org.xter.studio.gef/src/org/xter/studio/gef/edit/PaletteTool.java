package org.xter.studio.gef.edit;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.gef.Tool;
import org.xter.studio.ui.look.Icon;

/**
 * A tool of a page's palette.
 *
 * @param label what it is called
 * @param about what it does, for its tool tip
 * @param icon its icon
 * @param tool makes it; null for the tool that selects
 */
public record PaletteTool(String label, String about, Icon icon, Supplier<Tool> tool) {
    /** No palette. */
    public static final List<PaletteTool> NONE = List.of();
}
