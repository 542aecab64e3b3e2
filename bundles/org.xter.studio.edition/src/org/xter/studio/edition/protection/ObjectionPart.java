package org.xter.studio.edition.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.xter.diagram.look.Tone;
import org.xter.document.edit.Edit;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.protection.Remedies;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Protection;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Toned;
import org.xter.studio.ui.problem.Sentences;

/** What rules say about protection: the sentence, why the rule is there, where it is, and ways to mend it. */
final class ObjectionPart {
    private static final Set<EStructuralFeature> FEATURES =
            Set.of(Literals.EDITION__PROTECTION, Literals.SERVICE__CONTAINER, Literals.GUEST__CONTAINER);

    private final ProtectionPage page;
    private final Composite section;
    private final Composite list;
    private List<Objection> shown = List.of();

    /** A finding with the edits that mend it. */
    private record Objection(DocumentFinding finding, List<Remedy> remedies, boolean editable) {}

    /** An edit that mends a finding. */
    private record Remedy(String label, Edit edit) {}

    ObjectionPart(ProtectionPage page, Composite parent) {
        this.page = page;
        Composite body = PageLayout.section(page.toolkit(), parent, Messages.objections, Messages.objectionsAbout);
        section = body;
        list = page.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
    }

    /** Whether something else stands there than before. */
    boolean refresh() {
        List<Objection> now = objections();
        PageLayout.show(section, !now.isEmpty());
        if (now.equals(shown)) {
            return false;
        }
        shown = now;
        for (Control each : list.getChildren()) {
            each.dispose();
        }
        now.forEach(this::add);
        return true;
    }

    /** What is said of several places in the same words is said once, and leads to the first. */
    private List<Objection> objections() {
        Map<String, Objection> byWords = new LinkedHashMap<>();
        page.document().findings().stream()
                .filter(this::concernsProtection)
                .map(this::objection)
                .forEach(each -> byWords.putIfAbsent(Sentences.of(each.finding().problem()), each));
        return List.copyOf(byWords.values());
    }

    /** Why a rule is there is said where it speaks first. */
    private static boolean explains(List<Objection> all, Objection objection) {
        String why = objection.finding().explanation();
        return !why.isEmpty()
                && all.stream()
                                .filter(each -> each.finding().explanation().equals(why))
                                .findFirst()
                                .orElseThrow()
                        == objection;
    }

    private EObject part(DocumentFinding finding) {
        return page.document().elementAt(offset(finding));
    }

    private int offset(DocumentFinding finding) {
        return Math.min(finding.range().start(), page.document().text().length());
    }

    private boolean concernsProtection(DocumentFinding finding) {
        for (EObject at = part(finding); at != null; at = at.eContainer()) {
            if (at instanceof Protection) {
                return true;
            }
        }
        return page.document()
                .featureAt(offset(finding))
                .filter(FEATURES::contains)
                .isPresent();
    }

    private Objection objection(DocumentFinding finding) {
        List<Remedy> remedies = new ArrayList<>();
        finding.fixes().forEach(each -> remedies.add(new Remedy(each.label(), each.edit())));
        if (remedies.isEmpty()) {
            Remedies.of(page.edition(), finding.problem().code(), part(finding))
                    .filter(each -> each.refusal().isEmpty())
                    .map(each -> each.edit())
                    .ifPresent(each -> remedies.add(new Remedy(each.label(), each)));
        }
        return new Objection(finding, remedies, page.editable());
    }

    private void add(Objection objection) {
        DocumentFinding finding = objection.finding();
        Label icon = page.toolkit().createLabel(list, "");
        icon.setImage(
                switch (finding.problem().severity()) {
                    case ERROR -> Icon.BROKEN.image();
                    case WARNING -> Icon.WARNING.image();
                    case INFO -> Icon.INFO.image();
                });
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        Composite words = page.toolkit().createComposite(list);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        Label sentence = line(words, Sentences.of(finding.problem()), Tone.TEXT);
        String why = Sentences.sentence(Sentences.explanation(finding.explanation()));
        sentence.setToolTipText(why);
        if (explains(shown, objection)) {
            line(words, why, Tone.TEXT_SECONDARY);
        }
        Link links = new Link(words, SWT.WRAP);
        links.setBackground(words.getBackground());
        links.setText(String.join(
                "   ",
                Stream.concat(
                                objection.remedies().stream()
                                        .filter(each -> objection.editable())
                                        .map(Remedy::label),
                                Stream.of(Messages.showInSource))
                        .map(each -> "<a>" + escaped(each) + "</a>")
                        .toList()));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(links);
        links.addListener(SWT.Selection, event -> follow(objection, event.text));
    }

    private Label line(Composite words, String text, Tone tone) {
        Label label = page.toolkit().createLabel(words, escaped(text), SWT.WRAP);
        Toned.text(label, tone);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void follow(Objection objection, String text) {
        objection.remedies().stream()
                .filter(each -> escaped(each.label()).equals(text))
                .findFirst()
                .ifPresentOrElse(each -> page.execute(each.edit()), () -> page.editor()
                        .showInSource(objection.finding().range()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }
}
