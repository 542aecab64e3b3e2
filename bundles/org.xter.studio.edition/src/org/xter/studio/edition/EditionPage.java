package org.xter.studio.edition;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.document.packages.KnownPackages;
import org.xter.model.edition.Edition;
import org.xter.studio.edition.field.FieldHost;
import org.xter.studio.edition.field.FindingsIndex;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;

/**
 * A page of forms in the edition editor. A page shows the edition and never changes it but by
 * {@link EditionDocument#execute}; it is told when to show it anew, and only while it is in front: what happens
 * meanwhile is shown when it comes to the front.
 */
public abstract class EditionPage extends FormPage implements FieldHost {
    /** Id of the page of identity, targets, hardware and the state of all. */
    public static final String OVERVIEW = "org.xter.studio.edition.overview";

    /** Id of the page of base, users, files and network. */
    public static final String SYSTEM = "org.xter.studio.edition.system";

    /** Id of the page of services. */
    public static final String SERVICES = "org.xter.studio.edition.services";

    /** Id of the page of packages. */
    public static final String PACKAGES = "org.xter.studio.edition.packages";

    /** Id of the picture of what starts where. */
    public static final String COMPOSITION = "org.xter.studio.edition.composition";

    /** Id of the picture of the client's disks. */
    public static final String DISKS = "org.xter.studio.edition.disks";

    /** Id of the picture of containers A and B. */
    public static final String PROTECTION = "org.xter.studio.edition.protection";

    /** Id of the picture of keys and what they sign. */
    public static final String TRUST = "org.xter.studio.edition.trust";

    /** Id of the page of text, which is no {@link EditionPage}. */
    public static final String SOURCE = "org.xter.studio.edition.source";

    private final EditionEditor editor;
    private final Icon icon;
    private boolean made;
    private boolean stale;
    private boolean reflowing;

    /** @param title what its tab and its header say */
    protected EditionPage(EditionEditor editor, String id, String title, Icon icon) {
        super(editor, id, title);
        this.editor = editor;
        this.icon = icon;
    }

    // ---- for subclasses

    /**
     * Makes the page's controls; called once, when the page is first shown, be the edition read or not. What asks for the
     * edition here waits for it; {@link #refresh()} follows as soon as it is there.
     *
     * @param body where they go; has no layout yet
     */
    protected abstract void createContents(IManagedForm form, Composite body);

    /**
     * Shows the edition as it is now. What has not changed must keep its focus, its caret and its selection. Also called
     * when findings or what may be changed are others.
     */
    protected abstract void refresh();

    /** What stands at the top of the page; its title by default. */
    protected String heading() {
        return getTitle();
    }

    /** Whether the page has a control for a part, or for one of its features when that is not null. */
    public abstract boolean shows(EObject part, EStructuralFeature feature);

    /**
     * Selects a part and sets the focus on one of its features when that is not null. The page is in front.
     *
     * @return whether it has a control for it
     */
    public abstract boolean reveal(EObject part, EStructuralFeature feature);

    /** What the page has selected is copied, cut, pasted or removed by the window's menu; nothing by default. */
    public Optional<PartClipboard> clipboard() {
        return Optional.empty();
    }

    /**
     * What the page shows in detail as it comes up. It becomes the selection unless something on the page is selected
     * already, so that outline and properties never show less than the page.
     */
    protected Optional<? extends EObject> shownFirst() {
        return Optional.empty();
    }

    /** The editor around it. */
    public final EditionEditor editor() {
        return editor;
    }

    @Override
    public final EditionDocument document() {
        return editor.document();
    }

    /** The edition as it was last understood. */
    public final Edition edition() {
        return editor.document().edition();
    }

    /** What is known of its packages. */
    public final KnownPackages packages() {
        return editor.packages();
    }

    @Override
    public final FormToolkit toolkit() {
        return getManagedForm().getToolkit();
    }

    @Override
    public final FindingsIndex findings() {
        return editor.findings();
    }

    @Override
    public final void reflow() {
        if (made && !reflowing) {
            // Several fields may ask at once; the form is laid out once for all of them.
            reflowing = true;
            getManagedForm().getForm().getDisplay().asyncExec(() -> {
                reflowing = false;
                if (getManagedForm() != null && !getManagedForm().getForm().isDisposed()) {
                    getManagedForm().reflow(true);
                }
            });
        }
    }

    @Override
    public void selected(List<? extends EObject> parts) {
        select(parts);
    }

    /** Does an edit; whatever is refused is shown above the page. */
    public final boolean execute(Edit edit) {
        return document().execute(edit);
    }

    /** Selects parts for the outline, the properties and the other pages. */
    protected final void select(List<? extends EObject> parts) {
        editor.selection().set(parts, this);
    }

    // ---- for the editor

    @Override
    protected final void createFormContent(IManagedForm form) {
        ScrolledForm scrolled = form.getForm();
        FormToolkit toolkit = form.getToolkit();
        toolkit.decorateFormHeading(scrolled.getForm());
        scrolled.setFont(Fonts.title());
        // The heading first: setting it lays out the form, which is cheap while it is empty.
        showHeading(editor.follow() ? heading() : getTitle());
        scrolled.setImage(icon.image());
        createContents(form, scrolled.getBody());
        stale = true;
        if (editor.follow()) {
            refreshNow();
        }
        made = true;
    }

    /** The edition is there: the page shows it when it was made before. */
    final void opened() {
        if (made && stale && editor.getActivePageInstance() == this) {
            comeForward();
        }
    }

    private void showHeading(String text) {
        Form form = getManagedForm().getForm().getForm();
        if (!text.equals(form.getText())) {
            form.setText(text);
        }
    }

    /** The edition changed. */
    final void modelChanged() {
        refreshSoon();
    }

    /** There are other findings. */
    final void findingsChanged() {
        refreshSoon();
    }

    /** More or less may be changed. */
    final void accessChanged() {
        refreshSoon();
    }

    private void refreshSoon() {
        if (!made) {
            return;
        }
        if (editor.getActivePageInstance() == this) {
            refreshNow();
        } else {
            stale = true;
        }
    }

    private void refreshNow() {
        stale = false;
        if (!getManagedForm().getForm().isDisposed()) {
            showHeading(heading());
            refresh();
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && made && editor.isOpen()) {
            comeForward();
        }
    }

    private void comeForward() {
        if (stale) {
            refreshNow();
        }
        if (editor.selection().part().filter(part -> shows(part, null)).isEmpty()) {
            shownFirst().ifPresent(part -> editor.selection().offer(part, this));
        }
    }
}
