package org.xter.model.rules;

import java.util.HashMap;
import java.util.Map;
import org.xter.model.edition.DebconfAnswer;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Each question of a package has one answer. */
final class AnswerTaken extends Rule {
    private record Question(String packageName, String name) {}

    AnswerTaken() {
        super(
                "edition.answer-taken",
                Severity.ERROR,
                "A package asks each question once; of two answers it would be a matter of luck which holds.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        OperatingSystem system = file.edition().getSystem();
        if (system == null) {
            return;
        }
        Map<Question, DebconfAnswer> answers = new HashMap<>();
        for (DebconfAnswer answer : system.getDebconf()) {
            DebconfAnswer other =
                    answers.putIfAbsent(new Question(answer.getPackageName(), answer.getQuestion()), answer);
            if (other != null) {
                findings.add(
                        answer,
                        EditionPackage.Literals.DEBCONF_ANSWER__QUESTION,
                        "the question '" + answer.getQuestion() + "' is already answered in line "
                                + file.place(other).line(),
                        "Keep one of the two.");
            }
        }
    }
}
