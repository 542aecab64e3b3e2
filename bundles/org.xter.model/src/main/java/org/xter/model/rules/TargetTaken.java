package org.xter.model.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Target;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Targets do not overwrite each other. */
final class TargetTaken extends Rule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+~-]{0,199}");

    TargetTaken() {
        super("edition.target-taken", Severity.ERROR, "Each artifact of an export is a file of its own.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Set<String> made = new HashSet<>();
        for (Target target : file.edition().getTargets()) {
            if (target.isSetName() && !NAME.matcher(target.getName()).matches()) {
                findings.add(
                        target,
                        EditionPackage.Literals.TARGET__NAME,
                        "'" + target.getName() + "' is no plain file name",
                        "Leave out folders; 'xter export' takes the folder.");
            }
            if (target.isSetFormat() && !made.add(target.isSetName() ? target.getName() : "." + target.getFormat())) {
                findings.add(
                        target,
                        target.isSetName()
                                ? "a target with this name is already listed"
                                : "this target is already listed",
                        "Keep one of the two, or give them different names.");
            }
        }
    }
}
