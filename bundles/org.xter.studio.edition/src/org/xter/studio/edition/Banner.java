package org.xter.studio.edition;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.xter.diagram.look.Tone;
import org.xter.document.disk.Unsaved;
import org.xter.report.Problem;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Toned;
import org.xter.studio.ui.problem.Sentences;

/**
 * Calm lines above the pages of an editor: why it is read-only, what happened to its file, what could not be done. Each
 * says what can be done about it. Nothing here is modal.
 */
public final class Banner {
    private static final int TROUBLE_MILLIS = 12_000;

    /** One line for each, in this order. */
    private enum Line {
        ACCESS,
        DISK,
        RECOVERY,
        TROUBLE
    }

    private final Composite outer;
    private final Composite lines;
    private final Composite below;
    private final Composite[] shown = new Composite[Line.values().length];

    /** Something a line offers. */
    private record Offer(String label, Runnable work) {}

    Banner(Composite parent) {
        outer = new Composite(parent, SWT.NONE);
        outer.setLayout(tight());
        lines = new Composite(outer, SWT.NONE);
        lines.setLayout(tight());
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.exclude = true;
        lines.setLayoutData(hidden);
        lines.setVisible(false);
        below = new Composite(outer, SWT.NONE);
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        below.setLayout(new org.eclipse.swt.layout.FillLayout());
    }

    private static GridLayout tight() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    Composite below() {
        return below;
    }

    void readOnly(Problem reason) {
        show(Line.ACCESS, Icon.LOCK, Tone.TEXT, Sentences.of(reason), List.of());
    }

    void editable() {
        hide(Line.ACCESS);
    }

    void changedOnDisk(Runnable reload, Runnable keep, Runnable compare) {
        show(
                Line.DISK,
                Icon.WARNING,
                Tone.WARNING,
                Messages.changedOnDisk,
                List.of(
                        closing(Line.DISK, Messages.reload, reload),
                        closing(Line.DISK, Messages.keepMine, keep),
                        new Offer(Messages.compare, compare)));
    }

    void gone(Runnable keep) {
        show(
                Line.DISK,
                Icon.WARNING,
                Tone.WARNING,
                Messages.goneFromDisk,
                List.of(closing(Line.DISK, Messages.keepMine, keep)));
    }

    void recovery(Unsaved unsaved, Runnable recover, Runnable discard, Runnable compare) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(unsaved.written());
        show(
                Line.RECOVERY,
                Icon.INFO,
                Tone.TEXT,
                NLS.bind(unsaved.fileChangedSince() ? Messages.recoveryOfChanged : Messages.recovery, when),
                List.of(
                        closing(Line.RECOVERY, Messages.recover, recover),
                        closing(Line.RECOVERY, Messages.discard, discard),
                        new Offer(Messages.compare, compare)));
    }

    /** Shows what could not be done, until it is closed or the file is saved. */
    void error(Problem problem) {
        show(
                Line.TROUBLE,
                Icon.BROKEN,
                Tone.BROKEN,
                Sentences.of(problem),
                List.of(closing(Line.TROUBLE, Messages.close, () -> {})));
    }

    /** Shows what was refused, for some seconds. */
    void trouble(Problem problem) {
        if (outer.isDisposed()) {
            return;
        }
        error(problem);
        Composite line = shown[Line.TROUBLE.ordinal()];
        outer.getDisplay().timerExec(TROUBLE_MILLIS, () -> {
            if (!outer.isDisposed() && shown[Line.TROUBLE.ordinal()] == line) {
                hide(Line.TROUBLE);
            }
        });
    }

    private Offer closing(Line line, String label, Runnable work) {
        return new Offer(label, () -> {
            hide(line);
            work.run();
        });
    }

    private void show(Line line, Icon icon, Tone tone, String text, List<Offer> offers) {
        if (outer.isDisposed()) {
            return;
        }
        dispose(line);
        Composite row = new Composite(lines, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        Toned.panel(row);
        row.setBackgroundMode(SWT.INHERIT_FORCE);
        Label image = new Label(row, SWT.NONE);
        image.setImage(icon.image());
        image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Label message = new Label(row, SWT.WRAP);
        message.setText(text);
        Toned.text(message, tone);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 320;
        message.setLayoutData(wide);
        Composite links = new Composite(row, SWT.NONE);
        RowLayout side = new RowLayout(SWT.HORIZONTAL);
        side.spacing = 16;
        side.marginTop = 0;
        side.marginBottom = 0;
        links.setLayout(side);
        links.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        for (Offer offer : offers) {
            Link link = new Link(links, SWT.NONE);
            link.setText("<a>" + offer.label() + "</a>");
            link.addListener(SWT.Selection, event -> offer.work().run());
        }
        shown[line.ordinal()] = row;
        arrange();
    }

    private void hide(Line line) {
        if (!outer.isDisposed() && shown[line.ordinal()] != null) {
            dispose(line);
            arrange();
        }
    }

    private void dispose(Line line) {
        Composite row = shown[line.ordinal()];
        if (row != null && !row.isDisposed()) {
            row.dispose();
        }
        shown[line.ordinal()] = null;
    }

    private void arrange() {
        List<Composite> there = new ArrayList<>();
        for (Composite row : shown) {
            if (row != null) {
                there.add(row);
            }
        }
        for (int i = 1; i < there.size(); i++) {
            there.get(i).moveBelow(there.get(i - 1));
        }
        ((GridData) lines.getLayoutData()).exclude = there.isEmpty();
        lines.setVisible(!there.isEmpty());
        outer.layout(true, true);
    }
}
