package org.xter.studio.edition.field;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What may be written in a field, offered with Ctrl+Space. */
@FunctionalInterface
public interface Suggestions {
    /** How many are offered. */
    int MOST = 50;

    /**
     * A suggestion.
     *
     * @param text what is written
     * @param explanation what it is; may be empty
     */
    record Suggestion(String text, String explanation) {}

    /** What may follow the beginning somebody wrote, best first. */
    List<Suggestion> startingWith(String typed);

    /**
     * Offers them in a text control.
     *
     * @param list whether the control holds several values separated by commas or lines
     */
    default void attach(Text text, boolean list) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(
                text,
                list ? new LastItem() : new TextContentAdapter(),
                (contents, position) -> {
                    String before = contents.substring(0, Math.min(position, contents.length()));
                    return startingWith(list ? last(before) : before).stream()
                            .limit(MOST)
                            .map(each -> new ContentProposal(
                                    each.text(),
                                    each.explanation().isEmpty()
                                            ? each.text()
                                            : each.text() + "  " + each.explanation(),
                                    null))
                            .toArray(IContentProposal[]::new);
                },
                KeyStroke.getInstance(SWT.MOD1, ' '),
                null);
        adapter.setProposalAcceptanceStyle(
                list ? ContentProposalAdapter.PROPOSAL_INSERT : ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setPropagateKeys(true);
    }

    private static String last(String before) {
        int at = Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')));
        return before.substring(at + 1).stripLeading();
    }

    /** Those of some words that begin so, whatever their case. */
    static Suggestions of(java.util.function.Supplier<List<String>> words) {
        return typed -> words.get().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .map(each -> new Suggestion(each, ""))
                .toList();
    }

    /** Replaces the value at the caret. */
    final class LastItem extends TextContentAdapter {
        @Override
        public void insertControlContents(Control control, String chosen, int cursorPosition) {
            Text text = (Text) control;
            int caret = text.getCaretPosition();
            text.setSelection(caret - last(text.getText().substring(0, caret)).length(), caret);
            text.insert(chosen);
        }
    }
}
