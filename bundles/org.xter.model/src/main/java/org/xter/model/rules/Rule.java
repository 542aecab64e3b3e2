package org.xter.model.rules;

import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Something an edition must keep to. Stateless and thread-safe. */
public abstract class Rule {
    private final String id;
    private final Severity severity;
    private final String explanation;

    /**
     * @param id the stable id, such as {@code edition.port-taken}
     * @param severity how grave a breach is
     * @param explanation why the rule is there, in full sentences for the user
     */
    protected Rule(String id, Severity severity, String explanation) {
        this.id = id;
        this.severity = severity;
        this.explanation = explanation;
    }

    /** The stable id. */
    public final String id() {
        return id;
    }

    /** How grave a breach is. */
    public final Severity severity() {
        return severity;
    }

    /** Why the rule is there, in full sentences for the user. */
    public final String explanation() {
        return explanation;
    }

    /** Looks for breaches; findings are added in the order of the model. */
    public abstract void check(EditionFile file, Findings findings);
}
