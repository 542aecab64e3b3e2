package org.xter.studio.gef.viewer;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.text.TextStyle;
import org.xter.report.Problem;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Sentences;

/** A field over an element in which its words are typed. Enter takes them, Escape does not. On the UI thread. */
public final class WordsField {
    private static final int LEAST_WIDTH = 140;

    private final SceneViewer viewer;
    private final Text text;
    private final Function<String, Optional<Problem>> whyNot;
    private final Consumer<String> take;
    private boolean done;

    private WordsField(
            SceneViewer viewer, Function<String, Optional<Problem>> whyNot, Consumer<String> take, String words) {
        this.viewer = viewer;
        this.whyNot = whyNot;
        this.take = take;
        text = new Text(viewer.canvas(), SWT.BORDER | SWT.SINGLE);
        text.setFont(viewer.surface().fonts().font(TextStyle.BODY));
        text.setText(words);
        text.selectAll();
    }

    /**
     * Opens one.
     *
     * @param place where, in pixels of the scene
     * @param words what it begins with, selected
     * @param whyNot says why what is typed cannot be taken
     * @param take gets what was typed
     */
    public static WordsField open(
            SceneViewer viewer,
            Rect place,
            String words,
            Function<String, Optional<Problem>> whyNot,
            Consumer<String> take) {
        WordsField field = new WordsField(viewer, whyNot, take, words);
        field.place(place);
        field.listen(words);
        field.text.setFocus();
        return field;
    }

    /** Where it is typed. */
    public Text text() {
        return text;
    }

    private void place(Rect place) {
        Rectangle box = ElementFigure.rectangle(place);
        viewer.scenePart().getFigure().translateToAbsolute(box);
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int width = Math.max(LEAST_WIDTH, box.width);
        int right = Math.max(0, viewer.canvas().getClientArea().width - width);
        text.setBounds(Math.clamp(box.x, 0, right), Math.max(0, box.y), width, height);
        text.moveAbove(null);
    }

    private void listen(String before) {
        text.addListener(SWT.Modify, event -> judge());
        text.addListener(SWT.DefaultSelection, event -> {
            if (text.getText().equals(before)) {
                close(true);
            } else if (whyNot.apply(text.getText()).isEmpty()) {
                finish();
            } else {
                judge();
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close(true);
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            if (!done) {
                if (!text.getText().equals(before)
                        && whyNot.apply(text.getText()).isEmpty()) {
                    finish();
                } else {
                    close(false);
                }
            }
        });
    }

    private void judge() {
        Optional<Problem> problem = whyNot.apply(text.getText());
        text.setForeground(problem.isPresent() ? Palette.current().colour(Tone.BROKEN) : null);
        text.setToolTipText(problem.map(Sentences::message).orElse(null));
        viewer.host().hint(problem.map(Sentences::message).orElse(""));
    }

    private void finish() {
        String words = text.getText();
        close(true);
        take.accept(words);
    }

    private void close(boolean back) {
        if (!done) {
            done = true;
            viewer.host().hint("");
            if (back) {
                viewer.canvas().setFocus();
            }
            text.dispose();
        }
    }
}
