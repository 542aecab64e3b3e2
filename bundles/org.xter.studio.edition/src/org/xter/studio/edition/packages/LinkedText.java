package org.xter.studio.edition.packages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.look.Toned;

/** Text to read, with words that lead somewhere; it can be selected and copied. */
final class LinkedText {
    private final StyledText widget;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private List<Link> shownLinks = List.of();

    private record Link(int start, int end, Runnable work) {}

    LinkedText(Composite parent, int style) {
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | style);
        Toned.panel(widget);
        widget.setCaret(null);
        widget.setMargins(8, 6, 8, 6);
        widget.setLineSpacing(2);
        Cursor hand = Display.getCurrent().getSystemCursor(SWT.CURSOR_HAND);
        widget.addListener(SWT.MouseMove, event -> {
            boolean over = workAt(event.x, event.y) != null;
            widget.setCursor(over ? hand : null);
        });
        widget.addListener(SWT.MouseUp, event -> {
            Runnable work = workAt(event.x, event.y);
            if (work != null && event.button == 1 && widget.getSelectionCount() == 0) {
                work.run();
            }
        });
        // A reader of the keyboard steps through the page, not through a text that takes no input.
        widget.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    StyledText widget() {
        return widget;
    }

    private Runnable workAt(int x, int y) {
        int offset = widget.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(x, y));
        return shownLinks.stream()
                .filter(link -> link.start() <= offset && offset < link.end())
                .map(Link::work)
                .findFirst()
                .orElse(null);
    }

    /** Begins another text. */
    LinkedText clear() {
        text.setLength(0);
        styles.clear();
        links.clear();
        return this;
    }

    LinkedText plain(String words) {
        text.append(words);
        return this;
    }

    LinkedText bold(String words) {
        return styled(words, Tone.TEXT, SWT.BOLD);
    }

    /** Words that explain others. */
    LinkedText secondary(String words) {
        return styled(words, Tone.TEXT_SECONDARY, SWT.NORMAL);
    }

    LinkedText toned(String words, Tone tone) {
        return styled(words, tone, SWT.NORMAL);
    }

    LinkedText link(String words, Runnable work) {
        links.add(new Link(text.length(), text.length() + words.length(), work));
        return styled(words, Tone.LINK, SWT.NORMAL);
    }

    private LinkedText styled(String words, Tone tone, int font) {
        StyleRange style = new StyleRange();
        style.start = text.length();
        style.length = words.length();
        style.foreground = Palette.current().colour(tone);
        style.fontStyle = font;
        styles.add(style);
        text.append(words);
        return this;
    }

    /** Shows what was written since {@link #clear}. */
    void show() {
        widget.setText(text.toString());
        widget.setStyleRanges(styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new));
        shownLinks = List.copyOf(links);
    }
}
