package org.xter.studio.edition.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.xter.document.assist.PackageNames;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.text.Grammar;
import org.xter.model.text.References;
import org.xter.studio.ui.Studio;

/**
 * Fields of one part beside each other in a grid. Which kind of field a feature gets is decided by its type alone, so that
 * a new key of the format needs no code here.
 */
public final class FieldGroup {
    /** Text that needs more than a line. */
    private static final Set<EAttribute> LONG = Set.of(Literals.IDENTITY__DESCRIPTION, Literals.FILE_ENTRY__CONTENT);

    /** Lists whose values have blanks or commas in them. */
    private static final Set<EAttribute> LINES = Set.of(
            Literals.USER__SSH_KEYS,
            Literals.REPOSITORY__ADDRESSES,
            Literals.REPOSITORY__ARCHIVE_KEYS,
            Literals.BOOT__COMMAND_LINE);

    private final FieldHost host;
    private final Composite grid;
    private final int columns;
    private final List<Field> fields = new ArrayList<>();

    /** An empty grid in a parent with a grid layout. */
    public FieldGroup(FieldHost host, Composite parent, int columns) {
        this.host = host;
        this.columns = columns;
        this.grid = host.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .spacing(16, 8)
                .margins(0, 0)
                .applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
    }

    /** Adds a field. */
    public FieldGroup add(EAttribute attribute, EReference... path) {
        return add(of(attribute, path), 1);
    }

    /** Adds a field as wide as the grid. */
    public FieldGroup addWide(EAttribute attribute, EReference... path) {
        return add(of(attribute, path), columns);
    }

    /** Adds a field of a kind of its own. */
    public FieldGroup add(Field field, int span) {
        field.create(grid, span);
        fields.add(field);
        return this;
    }

    /** Adds a field for each attribute of a class, and of the sections in it. */
    public FieldGroup addAll(EClass type, EReference... path) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                add(of(attribute, path), isWide(attribute) ? columns : 1);
            } else if (feature instanceof EReference section && !section.isMany() && path.length < 2) {
                EReference[] deeper = java.util.Arrays.copyOf(path, path.length + 1);
                deeper[path.length] = section;
                addAll(section.getEReferenceType(), deeper);
            }
        }
        return this;
    }

    private static boolean isWide(EAttribute attribute) {
        return LONG.contains(attribute)
                || LINES.contains(attribute)
                || attribute.getEAttributeType().getInstanceClass() == boolean.class;
    }

    private Field of(EAttribute attribute, EReference... path) {
        if (attribute == Literals.USER__PASSWORD) {
            return new PasswordField(host, attribute, path);
        }
        if (attribute.isMany()) {
            return new ListField(host, attribute, LINES.contains(attribute), suggestions(attribute), path);
        }
        if (attribute.getEAttributeType() instanceof EEnum) {
            return new ChoiceField(host, attribute, path);
        }
        if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return new CheckField(host, attribute, path);
        }
        return new TextField(host, attribute, LONG.contains(attribute), suggestions(attribute), path);
    }

    private Optional<Suggestions> suggestions(EAttribute attribute) {
        Optional<String> refers = Grammar.refersTo(attribute);
        if (refers.isPresent()) {
            EClass type = (EClass) attribute.getEContainingClass().getEPackage().getEClassifier(refers.get());
            return Optional.of(
                    Suggestions.of(() -> References.names(host.document().edition(), type)));
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "PackageRequest", "PackageName" -> Optional.of(FieldGroup::packages);
            case "TimeZone" ->
                Optional.of(Suggestions.of(() ->
                        java.time.ZoneId.getAvailableZoneIds().stream().sorted().toList()));
            case "SuiteName" ->
                Optional.of(
                        Suggestions.of(() -> List.of("bookworm", "trixie", "bookworm-updates", "bookworm-security")));
            case "ComponentName" ->
                Optional.of(Suggestions.of(() -> List.of("main", "contrib", "non-free", "non-free-firmware")));
            default -> Optional.empty();
        };
    }

    private static List<Suggestions.Suggestion> packages(String typed) {
        PackageNames names = Studio.get().archives().names();
        return names.startingWith(typed, Suggestions.MOST).stream()
                .map(each -> new Suggestions.Suggestion(each.name(), each.synopsis()))
                .toList();
    }

    /** Shows a part; null for none. */
    public void show(EObject part) {
        fields.forEach(each -> each.show(part));
    }

    /** Shows the part as it is now. */
    public void refresh() {
        fields.forEach(Field::refresh);
    }

    /** Sets the focus on the field of a feature; the first field when that is null. */
    public boolean focus(EObject part, EStructuralFeature feature) {
        for (Field each : fields) {
            if (feature == null ? each.owner() == part : each.isFor(part, feature)) {
                each.focus();
                return true;
            }
        }
        return false;
    }

    /** The composite the fields stand in. */
    public Composite control() {
        return grid;
    }
}
