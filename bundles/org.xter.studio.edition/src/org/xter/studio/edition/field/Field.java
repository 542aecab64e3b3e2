package org.xter.studio.edition.field;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.xter.diagram.look.Tone;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Slot;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.QuickFix;
import org.xter.report.Problem;
import org.xter.report.Severity;
import org.xter.studio.ui.look.Toned;
import org.xter.studio.ui.problem.Sentences;

/**
 * A field of a form for one feature of a part: label above, control, and below it what is wrong with it in full
 * sentences, with a link for each way to mend it. What is typed is done to the edition at once, as far as it can be.
 */
public abstract class Field {
    private static final int NARROWEST = 96;

    private final FieldHost host;
    private final EStructuralFeature feature;
    private final List<EReference> path;
    private EObject owner;
    private Composite cell;
    private Label label;
    private Link message;
    private List<QuickFix> offered = List.of();
    private Optional<String> refusal = Optional.empty();
    private boolean showing;

    /**
     * A field without a part yet.
     *
     * @param path sections from the part that is shown down to the one that has the feature; they may be missing
     */
    protected Field(FieldHost host, EStructuralFeature feature, EReference... path) {
        this.host = host;
        this.feature = feature;
        this.path = List.of(path);
    }

    /** Makes the control. */
    protected abstract Control createControl(Composite parent);

    /** Shows a value; null when it is not set and has no default. The field is not told of its own changes. */
    protected abstract void display(Object value, boolean set);

    /** Lets the control take input or not. */
    protected abstract void allow(boolean editable);

    /** The control that takes the focus. */
    protected abstract Control control();

    /** Whether the label stands in the control itself. */
    protected boolean labelsItself() {
        return false;
    }

    /** The feature. */
    public final EStructuralFeature feature() {
        return feature;
    }

    /** Makes label, control and message in a cell of the parent's grid. */
    public final void create(Composite parent, int columns) {
        cell = host.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(cell);
        if (!labelsItself()) {
            label = host.toolkit().createLabel(cell, FieldTexts.label(feature) + (feature.isRequired() ? " *" : ""));
            Toned.text(label, Tone.TEXT_SECONDARY);
            label.setToolTipText(FieldTexts.help(feature));
        }
        Control made = createControl(cell);
        made.setToolTipText(FieldTexts.help(feature));
        if (made.getLayoutData() == null) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(NARROWEST, SWT.DEFAULT)
                    .applyTo(made);
        }
        control().addListener(SWT.FocusOut, event -> host.document().endTyping());
        show(null);
    }

    /** Shows the feature of a part; null for none. */
    public final void show(EObject part) {
        if (part != owner) {
            ended();
            refusal = Optional.empty();
        }
        owner = part;
        refresh();
    }

    /** Shows what the part has now. */
    public final void refresh() {
        showing = true;
        try {
            EObject holder = holder();
            boolean set = holder != null && holder.eIsSet(feature);
            Object value = holder != null ? holder.eGet(feature) : feature.getDefaultValue();
            display(value, set);
            allow(owner != null && host.editable());
        } finally {
            showing = false;
        }
        showMessage();
    }

    /** The object that has the feature; null while a section on the way is missing. */
    protected final EObject holder() {
        EObject at = owner;
        for (EReference section : path) {
            if (at == null || !at.eIsSet(section)) {
                return null;
            }
            at = (EObject) at.eGet(section);
        }
        return at;
    }

    /** The part that is shown; null for none. */
    protected final EObject owner() {
        return owner;
    }

    /** The page or view around it. */
    protected final FieldHost host() {
        return host;
    }

    /** Whether a value is being shown: what the control tells meanwhile is no input. */
    protected final boolean isShowing() {
        return showing;
    }

    /** What is typed and not done yet is done or dropped now: the focus goes, or another part is shown. */
    protected void ended() {}

    /** Sets the feature, or unsets it when the value is null, as part of one typing. */
    protected final void put(Object value) {
        if (owner == null) {
            return;
        }
        EObject holder = holder();
        Object now = holder != null && holder.eIsSet(feature) ? holder.eGet(feature) : null;
        if (Objects.equals(now, value)) {
            accept();
            return;
        }
        if (value == null) {
            perform(Edit.unset(holder, feature));
        } else {
            perform(Edit.set(new Slot(owner, path), feature, value));
        }
    }

    /** Does an edit as part of one typing; why it cannot be done is shown at the field. */
    protected final void perform(Edit edit) {
        Optional<Problem> reason = host.document().whyNot(edit);
        if (reason.isPresent()) {
            refuse(Sentences.of(reason.get()));
        } else {
            refusal = Optional.empty();
            host.document().execute(new Edit.Typed(edit, List.of(System.identityHashCode(owner), feature)));
            showMessage();
        }
    }

    /** What is in the control says the same as the edition. */
    protected final void accept() {
        refusal = Optional.empty();
        showMessage();
    }

    /** What is in the control cannot be done, and why; it stays there to be mended. */
    protected final void refuse(String reason) {
        refusal = Optional.of(reason);
        showMessage();
    }

    /** Whether what is in the control could not be done. */
    protected final boolean isRefused() {
        return refusal.isPresent();
    }

    /** Whether it shows this part and feature. */
    public final boolean isFor(EObject part, EStructuralFeature wanted) {
        return feature == wanted && owner != null && (part == owner || part == holder());
    }

    /** Sets the focus on it. */
    public final void focus() {
        control().forceFocus();
    }

    /** The findings about the feature. */
    private List<DocumentFinding> findings() {
        EObject holder = holder();
        return holder == null ? List.of() : host.findings().of(holder, feature);
    }

    private void showMessage() {
        if (cell == null || cell.isDisposed()) {
            return;
        }
        List<DocumentFinding> found = findings();
        String text;
        Severity severity;
        if (refusal.isPresent()) {
            text = escaped(refusal.get());
            severity = Severity.ERROR;
            offered = List.of();
        } else if (found.isEmpty()) {
            text = "";
            severity = Severity.INFO;
            offered = List.of();
        } else {
            offered = found.stream().flatMap(each -> each.fixes().stream()).toList();
            text = found.stream()
                            .map(each -> escaped(Sentences.of(each.problem())))
                            .distinct()
                            .collect(Collectors.joining("\n"))
                    + links();
            severity = found.get(0).problem().severity();
        }
        if (text.isEmpty() && message == null) { // most fields never have anything to say
            return;
        }
        if (message == null) {
            createMessage();
        }
        GridData data = (GridData) message.getLayoutData();
        if (!text.isEmpty()) {
            Toned.text(message, tone(severity));
        }
        if (message.getText().equals(text) && data.exclude == text.isEmpty()) {
            return;
        }
        message.setText(text);
        data.exclude = text.isEmpty();
        message.setVisible(!text.isEmpty());
        host.reflow();
    }

    private void createMessage() {
        message = new Link(cell, SWT.WRAP);
        message.setBackground(cell.getBackground());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NARROWEST, SWT.DEFAULT)
                .exclude(true)
                .applyTo(message);
        message.addListener(SWT.Selection, event -> fix(event.text));
    }

    private String links() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < offered.size() && host.editable(); i++) {
            text.append("  <a href=\"")
                    .append(i)
                    .append("\">")
                    .append(escaped(Sentences.label(offered.get(i))))
                    .append("</a>");
        }
        return text.toString();
    }

    private void fix(String link) {
        int index = Integer.parseInt(link);
        if (index < offered.size()) {
            host.document().execute(offered.get(index).edit());
        }
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BROKEN;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.TEXT_SECONDARY;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
