package org.xter.tests.words;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sentences for the user that the sources have: what problems say, why rules are there, what steps are called. */
public final class Sentences {
    /** The code of problems that do not have one code. */
    public static final String ANYWHERE = "*";

    /**
     * A sentence.
     *
     * @param code the problem's, {@link #ANYWHERE}, or the area of what is no problem's message or hint
     * @param words with numbered places
     */
    public record Sentence(String code, String words) implements Comparable<Sentence> {
        @Override
        public int compareTo(Sentence other) {
            int byCode = code.compareTo(other.code);
            return byCode != 0 ? byCode : words.compareTo(other.words);
        }

        @Override
        public String toString() {
            return "[" + code + "] " + words;
        }
    }

    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");

    /** What carries words of other sentences or labels: where the words stand among the arguments, and the area. */
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("DamagedDebException/1", new Part("debian", 0)),
            Map.entry("DamagedDebException/2", new Part("debian", 0)),
            Map.entry("TarFormatException/1", new Part("debian", 0)),
            Map.entry("FetchException/5", new Part("debian", 3)),
            // What a signature is judged to be, and why a package is missing.
            Map.entry("Finding/2", new Part("debian", 1)),
            Map.entry("Verdict/2", new Part("debian", 1)),
            Map.entry("Missing/2", new Part("debian", 1)),
            Map.entry("Damage/2", new Part("gpt", 0)),
            Map.entry("DamagedImageException/1", new Part("squashfs", 0)),
            Map.entry("DamagedImageException/2", new Part("squashfs", 0)),
            Map.entry("Gap/4", new Part("edition", 2, 3)),
            Map.entry("Fix/3", new Part("fix", 0)));

    /** Classes that make a problem of another one or of a finding. */
    private static final Set<String> PASSING = Set.of("Problem", "Finding", "Phrasebook", "Statuses");

    private record Part(String area, int... words) {}

    private final Sources sources;
    private final Sayings sayings;
    private final Set<Sentence> found = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    private Sentences(Sources sources) {
        this.sources = sources;
        sayings = new Sayings(sources);
    }

    public static Sentences of(Sources sources) {
        Sentences sentences = new Sentences(sources);
        sources.units().forEach(unit -> sentences.new Finder().scan(unit, null));
        return sentences;
    }

    /** All that were found. */
    public Set<Sentence> found() {
        return found;
    }

    /** Where something is said that cannot be read from the sources: class, method and the expression. */
    public Set<String> unknown() {
        return unknown;
    }

    private final class Finder extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            List<? extends ExpressionTree> arguments = call.getArguments();
            String on = call.getMethodSelect() instanceof com.sun.source.tree.MemberSelectTree select
                    ? Sources.simpleName(select.getExpression())
                    : "";
            String name = Sources.called(call);
            int count = arguments.size();
            if (on.equals("Problem") && SEVERITIES.contains(name)) {
                problem(arguments.get(0), arguments.get(count - 2), arguments.get(count - 1));
            } else if (on.equals("findings") && name.equals("add") && count > 2 && rule() != null) {
                // An edit that mends it comes last, if there is one.
                boolean fix = String.valueOf(arguments.get(count - 1))
                        .matches("(?s).*(Optional|new Fix\\(|Re\\w+\\.of\\().*");
                int last = fix ? count - 2 : count - 1;
                problem(rule(), arguments.get(last - 1), arguments.get(last));
            } else if (name.equals("super") && rule() != null && count == 3) {
                say("rule", arguments.get(2));
            } else if (name.equals("begin") && count == 1 || name.equals("detail") && count == 1) {
                say("step", arguments.get(0));
            } else if (on.equals("Step") && name.equals("always")) {
                step(arguments);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            String type = Sources.simpleName(call.getIdentifier());
            List<? extends ExpressionTree> arguments = call.getArguments();
            if (type.equals("Problem")
                    && arguments.size() == 5
                    && !PASSING.contains(
                            Sources.owner(getCurrentPath()).getSimpleName().toString())) {
                problem(arguments.get(1), arguments.get(3), arguments.get(4));
            } else if (PARTS.get(type + "/" + arguments.size()) instanceof Part part) {
                for (int each : part.words()) {
                    say(part.area(), arguments.get(each));
                }
            } else if (type.equals("Step") && arguments.size() == 6) {
                step(arguments);
            }
            return super.visitNewClass(call, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null
                    && (method.getName().contentEquals("explanation")
                            || method.getName().contentEquals("summary"))
                    && (method.getName().contentEquals("summary")
                            || Sources.owner(getCurrentPath()).getImplementsClause().stream()
                                    .anyMatch(each -> Sources.simpleName(each).equals("ResolvedRule")))) {
                returned(method.getName().contentEquals("summary") ? "step" : "rule", method);
            }
            return super.visitMethod(method, nothing);
        }

        private void returned(String area, MethodTree method) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitReturn(ReturnTree result, Void nothing) {
                    say(area, result.getExpression());
                    return null;
                }
            }.scan(method.getBody(), null);
        }

        private void step(List<? extends ExpressionTree> arguments) {
            say("step", arguments.get(0));
            if (arguments.get(arguments.size() - 1) instanceof com.sun.source.tree.LambdaExpressionTree summary
                    && summary.getBody() instanceof ExpressionTree words) {
                say("step", words);
            }
        }

        /** The id of the rule around, as it is given to its super class; null outside of rules. */
        private ExpressionTree rule() {
            ClassTree owner = Sources.owner(getCurrentPath());
            if (!Sources.simpleName(owner.getExtendsClause()).equals("Rule")) {
                return null;
            }
            ExpressionTree[] id = new ExpressionTree[1];
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (Sources.called(call).equals("super")
                            && !call.getArguments().isEmpty()) {
                        id[0] = call.getArguments().get(0);
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(owner, null);
            return id[0];
        }

        private void problem(ExpressionTree code, ExpressionTree message, ExpressionTree hint) {
            for (Sayings.Frame frame : sayings.frames(getCurrentPath(), List.of(code, message, hint))) {
                Set<String> codes = sayings.of(getCurrentPath(), code, frame);
                for (String each : codes.contains(String.valueOf(Words.PLACE)) ? Set.of(ANYWHERE) : codes) {
                    keep(each, message, frame);
                    keep(each, hint, frame);
                }
            }
        }

        private void say(String code, ExpressionTree words) {
            for (Sayings.Frame frame : sayings.frames(getCurrentPath(), List.of(words))) {
                keep(code, words, frame);
            }
        }

        private void keep(String code, ExpressionTree words, Sayings.Frame frame) {
            for (String each : sayings.of(getCurrentPath(), words, frame)) {
                if (Words.known(each)) {
                    found.add(new Sentence(code, Words.numbered(each)));
                } else if (!each.isEmpty()) {
                    unknown.add(Sources.owner(getCurrentPath()).getSimpleName() + ": "
                            + String.valueOf(words).replaceAll("\\s+", " "));
                }
            }
        }
    }
}
