package org.xter.studio.gef.paint;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.xter.diagram.text.TextStyle;

/**
 * The window's font in the sizes of diagrams. A scene counts in pixels of 1/96 inch, whatever the display does. Use it on
 * the UI thread; the fonts are shared and need no disposal.
 */
public final class SceneFonts {
    private static final int REMEMBERED = 4096;
    private static final int SCENE_DPI = 96;

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, Integer> ascents = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, Map<String, Integer>> widths = new EnumMap<>(TextStyle.class);

    /** Takes the window's font as it is now. */
    public SceneFonts() {
        FontData[] base = JFaceResources.getDialogFont().getFontData();
        double scale = SCENE_DPI / (double) Display.getCurrent().getDPI().y;
        for (TextStyle style : TextStyle.values()) {
            FontDescriptor descriptor = FontDescriptor.createFrom(base)
                    .setHeight((int) Math.max(1, Math.round(style.points() * scale)))
                    .withStyle(style.bold() ? SWT.BOLD : SWT.NORMAL);
            Font font = JFaceResources.getResources().create(descriptor);
            fonts.put(style, font);
            ascents.put(style, FigureUtilities.getFontMetrics(font).getAscent());
            widths.put(style, new Remembered());
        }
    }

    /** The font of a style. */
    public Font font(TextStyle style) {
        return fonts.get(style);
    }

    /** How far the baseline lies below the top of a line, in pixels at 100 %. */
    int ascent(TextStyle style) {
        return ascents.get(style);
    }

    /** The width of a text in pixels at 100 %. */
    int width(String text, TextStyle style) {
        return widths.get(style).computeIfAbsent(text, each -> FigureUtilities.getTextWidth(each, font(style)));
    }

    /** Forgets what was asked for longest ago. */
    private static final class Remembered extends LinkedHashMap<String, Integer> {
        private Remembered() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    }
}
