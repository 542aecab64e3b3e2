package org.xter.studio.edition.properties;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.xter.document.Access;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.document.findings.DocumentFinding;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.field.FieldGroup;
import org.xter.studio.edition.field.FieldHost;
import org.xter.studio.edition.field.FindingsIndex;

/** All fields of the selected part, made from the model alone, the same as on the pages. */
public final class PartSection extends AbstractPropertySection implements FieldHost {
    private final DocumentListener follower = new DocumentListener() {
        @Override
        public void modelChanged() {
            refreshFields();
        }

        @Override
        public void findingsChanged(List<DocumentFinding> findings) {
            refreshFields();
        }

        @Override
        public void accessChanged(Access access) {
            refreshFields();
        }
    };
    private Composite parent;
    private TabbedPropertySheetPage sheet;
    private FormToolkit toolkit;
    private EditionEditor editor;
    private FieldGroup fields;
    private EClass type;
    private EObject part;

    @Override
    public void createControls(Composite area, TabbedPropertySheetPage page) {
        super.createControls(area, page);
        sheet = page;
        toolkit = new FormToolkit(area.getDisplay());
        parent = getWidgetFactory().createComposite(area);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(parent);
    }

    @Override
    public void setInput(IWorkbenchPart source, ISelection selection) {
        super.setInput(source, selection);
        EditionEditor now = editorOf(source);
        EObject selected = selection instanceof IStructuredSelection structured
                        && structured.getFirstElement() instanceof EObject first
                ? first
                : null;
        if (now != editor) {
            forget();
            editor = now;
            if (editor != null) {
                editor.document().addListener(follower);
            }
        }
        show(editor == null ? null : selected);
    }

    private static EditionEditor editorOf(IWorkbenchPart source) {
        if (source instanceof EditionEditor itself) {
            return itself;
        }
        if (source instanceof ContentOutline) {
            return source.getSite().getPage().getActiveEditor() instanceof EditionEditor front ? front : null;
        }
        return null;
    }

    private void show(EObject selected) {
        part = selected;
        if (selected == null) {
            clear();
            return;
        }
        if (selected.eClass() != type) {
            clear();
            type = selected.eClass();
            fields = new FieldGroup(this, parent, 3).addAll(type);
        }
        fields.show(part);
        layout();
    }

    private void clear() {
        if (fields != null && !fields.control().isDisposed()) {
            fields.control().dispose();
        }
        fields = null;
        type = null;
    }

    private void refreshFields() {
        if (fields != null && !fields.control().isDisposed()) {
            fields.refresh();
        }
    }

    private void layout() {
        parent.getParent().layout(true, true);
        sheet.resizeScrolledComposite();
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    private void forget() {
        clear();
        if (editor != null && !editor.isClosed()) {
            editor.document().removeListener(follower);
        }
        editor = null;
    }

    @Override
    public void dispose() {
        forget();
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public EditionDocument document() {
        return editor.document();
    }

    @Override
    public FormToolkit toolkit() {
        return toolkit;
    }

    @Override
    public FindingsIndex findings() {
        return editor.findings();
    }

    @Override
    public void reflow() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (parent != null && !parent.isDisposed()) {
                layout();
            }
        });
    }

    @Override
    public void selected(List<? extends EObject> parts) {
        // The fields have no tables.
    }
}
