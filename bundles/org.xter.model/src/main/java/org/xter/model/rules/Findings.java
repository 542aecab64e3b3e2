package org.xter.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.text.EditionFile;
import org.xter.report.Place;

/** Takes the findings of one rule over one file. Not thread-safe. */
public final class Findings {
    private final EditionFile file;
    private final Rule rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(EditionFile file, Rule rule) {
        this.file = file;
        this.rule = rule;
    }

    List<Finding> found() {
        return found;
    }

    /** A breach at an object. */
    public void add(EObject object, String message, String hint) {
        add(file.place(object), message, hint, Optional.empty());
    }

    /** A breach at the value of a feature. */
    public void add(EObject object, EStructuralFeature feature, String message, String hint) {
        add(file.place(object, feature), message, hint, Optional.empty());
    }

    /** A breach at an item of a list, counted from 0. */
    public void add(EObject object, EStructuralFeature feature, int index, String message, String hint) {
        add(file.place(object, feature, index), message, hint, Optional.empty());
    }

    /** A breach at a place, with the edit that mends it if there is one. */
    public void add(Place place, String message, String hint, Optional<Fix> fix) {
        found.add(new Finding(rule, place, message, hint, fix));
    }
}
