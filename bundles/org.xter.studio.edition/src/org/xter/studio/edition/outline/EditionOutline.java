package org.xter.studio.edition.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.xter.document.edit.Edit;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.edition.diagram.ScenePage;
import org.xter.studio.edition.field.Badges;

/**
 * The edition as a tree, in the Outline view: a mark for findings, the selection shared with the pages, parts dragged to
 * another place of their list or into another part.
 */
public final class EditionOutline extends ContentOutlinePage {
    private static final int TREE = 7;
    private static final int MAP = 3;

    private final EditionEditor editor;
    private final ISelectionChangedListener follower = event -> follow();
    private boolean following;
    private SashForm panes;
    private Composite mapPane;
    private ScenePage mapped;

    /** For an editor. */
    public EditionOutline(EditionEditor editor) {
        this.editor = editor;
    }

    @Override
    protected int getTreeStyle() {
        return SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL;
    }

    @Override
    public void createControl(Composite parent) {
        panes = new SashForm(parent, SWT.VERTICAL);
        super.createControl(panes);
        mapPane = new Composite(panes, SWT.NONE);
        mapPane.setLayout(new FillLayout());
        panes.setWeights(TREE, MAP);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Parts());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        if (editor.isOpen()) {
            opened();
        }
        tree.addSelectionChangedListener(event -> {
            if (!following) {
                editor.selection().set(selected(), this);
                if (selected().size() == 1 && tree.getTree().isFocusControl()) {
                    editor.reveal(selected().get(0), null);
                    tree.getTree().setFocus();
                }
            }
        });
        tree.addDoubleClickListener(event -> selected().stream().findFirst().ifPresent(part -> {
            editor.reveal(part, null);
            editor.getSite().getPage().activate(editor);
        }));
        editor.selection().addSelectionChangedListener(follower);
        addDragging(tree);
        follow();
        pageChanged();
    }

    @Override
    public Control getControl() {
        return panes;
    }

    @Override
    public void setFocus() {
        getTreeViewer().getControl().setFocus();
    }

    /** Another page is in front: below the tree there is a small picture of what it draws, when it draws. */
    public void pageChanged() {
        if (getTreeViewer() == null || isDisposed()) {
            return;
        }
        ScenePage front = editor.activeEditionPage()
                .filter(ScenePage.class::isInstance)
                .map(ScenePage.class::cast)
                .filter(page -> page.view() != null)
                .orElse(null);
        if (front != mapped) {
            mapped = front;
            for (Control each : mapPane.getChildren()) {
                each.dispose();
            }
            if (front != null) {
                front.miniMap(mapPane);
                mapPane.layout();
            }
        }
        panes.setMaximizedControl(front == null ? getTreeViewer().getControl() : null);
    }

    /** The edition is there to be shown. */
    public void opened() {
        if (getTreeViewer() != null && !isDisposed()) {
            getTreeViewer().setInput(editor.document().edition());
            getTreeViewer().expandToLevel(2);
            follow();
        }
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        editor.fillActions(bars, new Parcel());
    }

    private List<EObject> selected() {
        return getTreeViewer().getStructuredSelection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    private void follow() {
        if (isDisposed()
                || getTreeViewer() == null
                || getTreeViewer().getInput() == null
                || editor.selection().origin() == this) {
            return;
        }
        following = true;
        try {
            getTreeViewer()
                    .setSelection(new StructuredSelection(editor.selection().parts()), true);
        } finally {
            following = false;
        }
    }

    private void addDragging(TreeViewer tree) {
        Transfer[] types = {TextTransfer.getInstance()};
        tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, types, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !selected().isEmpty() && selected().stream().allMatch(part -> part.eContainer() != null);
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = editor.document().copy(selected());
            }
        });
        tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, types, new ViewerDropAdapter(tree) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return editor.document().access().modelEditable() && target instanceof EObject;
            }

            @Override
            public boolean performDrop(Object data) {
                EObject target = (EObject) getCurrentTarget();
                boolean beside = getCurrentLocation() == LOCATION_BEFORE || getCurrentLocation() == LOCATION_AFTER;
                boolean own = getCurrentEvent().detail == DND.DROP_MOVE && getSelectedObject() instanceof EObject;
                return own
                        ? move((EObject) getSelectedObject(), target, beside, getCurrentLocation() != LOCATION_BEFORE)
                        : paste((String) data, target);
            }
        });
    }

    /** Within one list it is moved; into another part it is taken along as YAML. */
    private boolean move(EObject part, EObject target, boolean beside, boolean behind) {
        EStructuralFeature list = part.eContainingFeature();
        if (part.eContainer() == target.eContainer() && list == target.eContainingFeature() && list.isMany()) {
            List<?> items = (List<?>) part.eContainer().eGet(list);
            int from = items.indexOf(part);
            int before = items.indexOf(target) + (behind ? 1 : 0);
            return editor.document()
                    .execute(new Edit.Move(part.eContainer(), list, from, from < before ? before - 1 : before));
        }
        EObject owner = beside ? target.eContainer() : target;
        return editor.document()
                .execute(Edit.all(
                        Edit.remove(List.of(part)).label(),
                        List.of(
                                new Edit.Paste(
                                        owner, null, Edit.END, editor.document().copy(List.of(part))),
                                Edit.remove(List.of(part)))));
    }

    private boolean paste(String text, EObject target) {
        return editor.document().execute(new Edit.Paste(target, null, Edit.END, text));
    }

    /** Whether its view has been closed. */
    public boolean isDisposed() {
        return getControl() != null && getControl().isDisposed();
    }

    /** The edition changed. */
    public void refresh() {
        if (getTreeViewer() != null && !isDisposed()) {
            getTreeViewer().refresh();
        }
    }

    /** There are other findings. */
    public void refreshFindings() {
        refresh();
    }

    @Override
    public void dispose() {
        editor.selection().removeSelectionChangedListener(follower);
        super.dispose();
    }

    /** What lies in what, in the order of the model. */
    private static final class Parts implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return getChildren(input);
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((EObject) parent).eContents().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((EObject) element).eContents().isEmpty();
        }
    }

    private final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            EObject part = (EObject) element;
            StyledString text = new StyledString(PartLabels.of(part));
            PartLabels.second(part).ifPresent(name -> text.append("  " + name, StyledString.QUALIFIER_STYLER));
            return text;
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }

        @Override
        public Image getImage(Object element) {
            EObject part = (EObject) element;
            return Badges.image(PartIcons.of(part), editor.findings().worst(part));
        }
    }

    /** Copy, paste and remove in the tree. */
    private final class Parcel implements PartClipboard {
        @Override
        public boolean canCopy() {
            return !selected().isEmpty();
        }

        @Override
        public boolean canRemove() {
            return editor.document().access().modelEditable()
                    && canCopy()
                    && selected().stream()
                            .noneMatch(part ->
                                    part.eContainmentFeature() instanceof EReference feature && feature.isRequired());
        }

        @Override
        public boolean canPaste() {
            return editor.document().access().modelEditable();
        }

        @Override
        public void copy() {
            Clipboard clipboard = new Clipboard(panes.getDisplay());
            clipboard.setContents(
                    new Object[] {editor.document().copy(selected())}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }

        @Override
        public void paste() {
            Clipboard clipboard = new Clipboard(panes.getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            if (text instanceof String yaml) {
                EditionOutline.this.paste(
                        yaml,
                        selected().isEmpty()
                                ? editor.document().edition()
                                : selected().get(0));
            }
        }

        @Override
        public void remove() {
            editor.document()
                    .execute(Edit.remove(selected().stream()
                            .filter(part -> selected().stream()
                                    .noneMatch(other -> other != part
                                            && org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(other, part)))
                            .collect(Collectors.toList())));
        }

        @Override
        public void selectAll() {
            getTreeViewer().getTree().selectAll();
        }
    }
}
