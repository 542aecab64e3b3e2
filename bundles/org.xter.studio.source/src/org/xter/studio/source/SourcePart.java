package org.xter.studio.source;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.texteditor.TextOperationAction;
import org.xter.diagram.look.Tone;
import org.xter.document.Access;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.text.TextEdit;
import org.xter.model.text.TextRange;
import org.xter.studio.ui.look.Palette;

/**
 * The page <em>Source</em>: the text of an open edition with colours, help and findings. It is a text editor on the
 * edition's document, whatever input the editor around it has; its undo is the edition's. Saving is left to the editor
 * around it. On the UI thread, which owns the document.
 */
public class SourcePart extends AbstractDecoratedTextEditor {
    private static final String BRACKETS = "org.xter.studio.source.brackets";
    private static final String BRACKET_COLOUR = "org.xter.studio.source.bracketColour";
    private static final String DEFINITION_COMMAND = "org.xter.studio.source.goToDefinition";

    private final EditionDocument edition;
    private final EditionUndo undo;
    private final ReferenceTargets targets;
    private final PreferenceStore own = new PreferenceStore();
    private TextBridge bridge;
    private IDocument shown;
    private Highlighting highlighting;
    private Findings findings;
    private Folding folding;
    private OccurrenceMarks occurrences;

    private final DocumentListener listener = new DocumentListener() {
        @Override
        public void accessChanged(Access access) {
            getSourceViewer().setEditable(access.textEditable());
        }

        @Override
        public void findingsChanged(List<DocumentFinding> found) {
            findings.show(found);
        }

        @Override
        public void textChanged(List<TextEdit> edits) {
            folding.seek();
            occurrences.textChanged();
        }

        @Override
        public void historyChanged() {
            updateAction(ITextEditorActionConstants.UNDO);
            updateAction(ITextEditorActionConstants.REDO);
        }
    };

    private final IDocumentListener damage = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            highlighting.aboutToChange(event);
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            highlighting.changed(event);
        }
    };

    /** @param edition the open edition; it stays open as long as the part lives */
    public SourcePart(EditionDocument edition) {
        this.edition = edition;
        this.undo = new EditionUndo(edition);
        this.targets = new ReferenceTargets(edition, this);
    }

    /** The edition whose text this is. */
    public EditionDocument edition() {
        return edition;
    }

    /** Selects a stretch of the text and brings it into sight. */
    public void show(TextRange range) {
        selectAndReveal(range.start(), range.end() - range.start());
    }

    private void usePreferences() {
        useBracketColour();
        own.setDefault(BRACKETS, true);
        // Numbers and the line of the caret belong to this page, whatever plain text editors do.
        own.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, true);
        own.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE, true);
        own.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_SPACES_FOR_TABS, true);
        own.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_TAB_WIDTH, 2);
        setPreferenceStore(new ChainedPreferenceStore(new IPreferenceStore[] {own, EditorsUI.getPreferenceStore()}));
        setEditorContextMenuId("org.xter.studio.source.menu");
        setRulerContextMenuId("org.xter.studio.source.ruler");
    }

    private void useBracketColour() {
        PreferenceConverter.setDefault(own, BRACKET_COLOUR, Palette.current().rgb(Tone.EDGE));
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        highlighting = new Highlighting();
        usePreferences();
        setDocumentProvider(new EditionProvider(edition));
        setSourceViewerConfiguration(
                new SourceConfiguration(getPreferenceStore(), edition, highlighting, undo, targets));
        super.init(site, input);
    }

    @Override
    public void createPartControl(Composite parent) {
        shown = getDocumentProvider().getDocument(getEditorInput());
        highlighting.setDocument(shown);
        // Before the viewer's own listeners: when they draw, it is known what changed.
        shown.addPrenotifiedDocumentListener(damage);
        super.createPartControl(parent);
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        ProjectionSupport support = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        support.install();
        viewer.enableProjection();
        folding = new Folding(viewer, shown);
        folding.seek();
        bridge = new TextBridge(edition, shown);
        undo.use(bridge);
        IAnnotationModel annotations = getDocumentProvider().getAnnotationModel(getEditorInput());
        findings = new Findings(annotations, shown);
        findings.show(edition.findings());
        occurrences = new OccurrenceMarks(edition, shown, annotations);
        StyledText text = viewer.getTextWidget();
        text.addCaretListener(event -> occurrences.caret(viewer.widgetOffset2ModelOffset(event.caretOffset)));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> edition.endTyping()));
        text.addMouseListener(MouseListener.mouseDownAdapter(event -> edition.endTyping()));
        edition.addListener(listener);
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ProjectionViewer viewer =
                new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        support.setCharacterPairMatcher(new DefaultCharacterPairMatcher(new char[] {'[', ']', '{', '}'}));
        support.setMatchingCharacterPainterPreferenceKeys(BRACKETS, BRACKET_COLOUR);
    }

    @Override
    protected void createActions() {
        super.createActions();
        setAction(ToggleComment.COMMAND, new ToggleComment(edition, this));
        Action definition = new Action(Messages.goToDefinition) {
            @Override
            public void run() {
                goToDefinition();
            }
        };
        definition.setActionDefinitionId(DEFINITION_COMMAND);
        setAction(DEFINITION_COMMAND, definition);
    }

    /** The edition's history instead of a history of the viewer's. */
    @Override
    protected void createUndoRedoActions() {
        historyAction(ITextEditorActionConstants.UNDO, ITextOperationTarget.UNDO, IWorkbenchCommandConstants.EDIT_UNDO);
        historyAction(ITextEditorActionConstants.REDO, ITextOperationTarget.REDO, IWorkbenchCommandConstants.EDIT_REDO);
    }

    private void historyAction(String id, int operation, String command) {
        TextOperationAction action = new TextOperationAction(Messages.bundle(), id + ".", this, operation);
        action.setActionDefinitionId(command);
        setAction(id, action);
    }

    private void updateAction(String id) {
        if (getAction(id) instanceof TextOperationAction action) {
            action.update();
        }
    }

    private void goToDefinition() {
        if (getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            targets.at(selection.getOffset()).ifPresentOrElse(jump -> show(jump.target()), () -> getStatusLineManager()
                    .setMessage(Messages.nothingToGoTo));
        }
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        super.editorContextMenuAboutToShow(menu);
        addAction(menu, ITextEditorActionConstants.GROUP_EDIT, ToggleComment.COMMAND);
        addAction(menu, ITextEditorActionConstants.GROUP_FIND, DEFINITION_COMMAND);
    }

    @Override
    protected boolean isPrefQuickDiffAlwaysOn() {
        return false;
    }

    @Override
    protected boolean isTabsToSpacesConversionEnabled() {
        return false;
    }

    @Override
    protected void handlePreferenceStoreChanged(PropertyChangeEvent event) {
        super.handlePreferenceStoreChanged(event);
        // The theme tells itself by the colours of text editors.
        if (event.getProperty().startsWith("AbstractTextEditor.Color.") && highlighting != null) {
            highlighting.useTheme();
            useBracketColour();
            if (getSourceViewer() instanceof ITextViewerExtension2 viewer) {
                viewer.invalidateTextPresentation(0, shown.getLength());
            }
        }
    }

    @Override
    public void dispose() {
        edition.removeListener(listener);
        if (bridge != null) {
            bridge.close();
            folding.close();
            occurrences.close();
            shown.removePrenotifiedDocumentListener(damage);
        }
        super.dispose();
    }
}
