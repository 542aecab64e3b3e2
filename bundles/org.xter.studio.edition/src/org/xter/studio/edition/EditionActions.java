package org.xter.studio.edition;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.xter.document.EditionDocument;

/**
 * The window's actions as an editor answers them. Undo and redo are the edition's, whatever page is in front and wherever
 * the focus is; copy, cut, paste and remove are those of the text in focus, else of what the page has selected.
 */
final class EditionActions {
    private final EditionEditor editor;
    private final Supplier<Optional<PartClipboard>> selection;
    private final Command undo = new Command(this::undo);
    private final Command redo = new Command(this::redo);
    private final Command cut = new Command(() -> edit(TextWork.CUT, this::cut));
    private final Command copy = new Command(() ->
            edit(TextWork.COPY, () -> parts().filter(PartClipboard::canCopy).ifPresent(PartClipboard::copy)));
    private final Command paste = new Command(() ->
            edit(TextWork.PASTE, () -> parts().filter(PartClipboard::canPaste).ifPresent(PartClipboard::paste)));
    private final Command remove = new Command(() -> edit(TextWork.DELETE, this::remove));
    private final Command selectAll =
            new Command(() -> edit(TextWork.SELECT_ALL, () -> parts().ifPresent(PartClipboard::selectAll)));
    private final Command find = new Command(this::find);
    private final Command revert;

    private enum TextWork {
        CUT,
        COPY,
        PASTE,
        DELETE,
        SELECT_ALL
    }

    private static final class Command extends Action {
        private final Runnable work;

        private Command(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            work.run();
        }
    }

    /** @param selection what is selected where the actions are used */
    EditionActions(EditionEditor editor, Supplier<Optional<PartClipboard>> selection) {
        this.editor = editor;
        this.selection = selection;
        this.revert = new Command(editor::revert);
        undo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_UNDO);
        redo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_REDO);
    }

    /** Offers them to the window. */
    void fill(IActionBars bars) {
        boolean text = editor.isSourceShown();
        bars.clearGlobalActionHandlers();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
        if (text) {
            for (String id : new String[] {
                ActionFactory.CUT.getId(),
                ActionFactory.COPY.getId(),
                ActionFactory.PASTE.getId(),
                ActionFactory.DELETE.getId(),
                ActionFactory.SELECT_ALL.getId(),
                ActionFactory.FIND.getId(),
                ITextEditorActionConstants.GOTO_LINE,
                ITextEditorActionConstants.PRINT
            }) {
                bars.setGlobalActionHandler(id, textAction(id));
            }
        } else {
            fillParts(bars);
            bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        }
        refresh();
        bars.updateActionBars();
    }

    private void fillParts(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), remove);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
    }

    /** Offers them in a view, with the editor's history. */
    void fillView(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), editor.actions().undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), editor.actions().redo);
        fillParts(bars);
        bars.updateActionBars();
    }

    private IAction textAction(String id) {
        return editor.source().getAction(id);
    }

    /** Another page is in front. */
    void pageChanged() {
        fill(editor.getEditorSite().getActionBars());
    }

    /** The history is another. */
    void refresh() {
        if (!editor.isOpen()) {
            show(undo, Messages.undo, Messages.undoWhat, Optional.empty());
            show(redo, Messages.redo, Messages.redoWhat, Optional.empty());
            revert.setEnabled(false);
            return;
        }
        EditionDocument document = editor.document();
        show(undo, Messages.undo, Messages.undoWhat, document.undoLabel());
        show(redo, Messages.redo, Messages.redoWhat, document.redoLabel());
        revert.setEnabled(document.dirty());
    }

    private static void show(Command action, String plain, String named, Optional<String> label) {
        action.setText(label.map(each -> NLS.bind(named, each)).orElse(plain));
        action.setToolTipText(action.getText());
        action.setEnabled(label.isPresent());
    }

    private void undo() {
        editor.document().undo();
    }

    private void redo() {
        editor.document().redo();
    }

    private void cut() {
        parts().filter(each -> each.canCopy() && each.canRemove()).ifPresent(each -> {
            each.copy();
            each.remove();
        });
    }

    private void remove() {
        parts().filter(PartClipboard::canRemove).ifPresent(PartClipboard::remove);
    }

    private Optional<PartClipboard> parts() {
        return selection.get();
    }

    private void find() {
        try {
            editor.getSite().getService(IHandlerService.class).executeCommand("org.xter.studio.edition.find", null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            editor.showPage(EditionPage.SOURCE);
        }
    }

    private static void edit(TextWork work, Runnable otherwise) {
        Control focus = org.eclipse.swt.widgets.Display.getCurrent().getFocusControl();
        switch (focus) {
            case Text text -> in(text, work);
            case StyledText text -> in(text, work);
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> in(combo, work);
            case CCombo combo when combo.getEditable() -> in(combo, work);
            case Spinner spinner -> in(spinner, work);
            case null, default -> otherwise.run();
        }
    }

    private static void in(Text text, TextWork work) {
        switch (work) {
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case SELECT_ALL -> text.selectAll();
            case DELETE -> {
                if (text.getSelectionCount() == 0) {
                    int caret = text.getCaretPosition();
                    text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
                }
                if (text.getEditable()) {
                    text.insert("");
                }
            }
        }
    }

    private static void in(StyledText text, TextWork work) {
        switch (work) {
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case SELECT_ALL -> text.selectAll();
            case DELETE -> text.invokeAction(org.eclipse.swt.custom.ST.DELETE_NEXT);
        }
    }

    private static void in(Combo combo, TextWork work) {
        switch (work) {
            case CUT -> combo.cut();
            case COPY -> combo.copy();
            case PASTE -> combo.paste();
            case SELECT_ALL ->
                combo.setSelection(
                        new org.eclipse.swt.graphics.Point(0, combo.getText().length()));
            case DELETE -> {
                org.eclipse.swt.graphics.Point at = combo.getSelection();
                String text = combo.getText();
                int end = at.x == at.y ? Math.min(at.y + 1, text.length()) : at.y;
                combo.setText(text.substring(0, at.x) + text.substring(end));
                combo.setSelection(new org.eclipse.swt.graphics.Point(at.x, at.x));
            }
        }
    }

    private static void in(CCombo combo, TextWork work) {
        switch (work) {
            case CUT -> combo.cut();
            case COPY -> combo.copy();
            case PASTE -> combo.paste();
            case SELECT_ALL ->
                combo.setSelection(
                        new org.eclipse.swt.graphics.Point(0, combo.getText().length()));
            case DELETE -> combo.clearSelection();
        }
    }

    private static void in(Spinner spinner, TextWork work) {
        switch (work) {
            case CUT -> spinner.cut();
            case COPY -> spinner.copy();
            case PASTE -> spinner.paste();
            case SELECT_ALL, DELETE -> {
                // A number has no part worth selecting.
            }
        }
    }
}
