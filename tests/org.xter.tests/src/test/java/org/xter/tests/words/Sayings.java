package org.xter.tests.words;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What expressions of type String can say, found without running the program: concatenations, formats, choices, constants,
 * local variables, what methods return and what their callers give them.
 */
final class Sayings {
    private static final int DEPTH = 8;

    private final Sources sources;

    Sayings(Sources sources) {
        this.sources = sources;
    }

    /**
     * A way a method is reached.
     *
     * @param call the call; null for a method that is looked at alone
     * @param of the method called
     * @param caller how the calling method was reached
     */
    record Frame(TreePath call, MethodTree of, Frame caller) {
        static final Frame NONE = new Frame(null, null, null);
    }

    /** The ways in which a place is reached, as far as they make a difference to some expressions there. */
    List<Frame> frames(TreePath place, List<? extends ExpressionTree> expressions) {
        return frames(place, expressions, 4);
    }

    private List<Frame> frames(TreePath place, List<? extends ExpressionTree> expressions, int left) {
        TreePath path = Sources.method(place);
        if (path == null) {
            return List.of(Frame.NONE);
        }
        MethodTree method = (MethodTree) path.getLeaf();
        if (left == 0 || !mentions(place, method, expressions)) {
            return List.of(Frame.NONE);
        }
        List<Frame> frames = new ArrayList<>();
        for (TreePath call : callers(path, method)) {
            if (!call.equals(place)
                    && Sources.method(call) != null
                    && Sources.method(call).getLeaf() == method) {
                continue;
            }
            for (Frame caller : frames(call, Sources.arguments(call.getLeaf()), left - 1)) {
                frames.add(new Frame(call, method, caller));
            }
        }
        return frames.isEmpty() ? List.of(Frame.NONE) : frames;
    }

    private List<TreePath> callers(TreePath path, MethodTree method) {
        ClassTree owner = Sources.owner(path);
        String type = owner.getSimpleName().toString();
        int arguments = method.getParameters().size();
        if (method.getReturnType() == null) {
            return sources.calls(Sources.CONSTRUCTOR + "." + type, arguments);
        }
        boolean hidden = method.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.PRIVATE);
        return sources.calls(method.getName().toString(), arguments).stream()
                .filter(call -> {
                    boolean here = call.getCompilationUnit() == path.getCompilationUnit();
                    if (hidden || here) {
                        return here;
                    }
                    if (!(((MethodInvocationTree) call.getLeaf()).getMethodSelect() instanceof MemberSelectTree on)) {
                        return Sources.owner(call).getExtendsClause() != null
                                && Sources.simpleName(Sources.owner(call).getExtendsClause())
                                        .equals(type);
                    }
                    // Objects are named after their type or the last word of it.
                    String receiver = Sources.simpleName(on.getExpression()).toLowerCase(Locale.ROOT);
                    return receiver.length() > 2
                            && type.toLowerCase(Locale.ROOT).endsWith(receiver);
                })
                .toList();
    }

    private boolean mentions(TreePath place, MethodTree method, List<? extends ExpressionTree> expressions) {
        Set<String> names = new HashSet<>();
        method.getParameters().forEach(each -> names.add(each.getName().toString()));
        Set<String> seen = new HashSet<>();
        List<Tree> left = new ArrayList<>(expressions);
        while (!left.isEmpty()) {
            Set<String> found = new HashSet<>();
            left.forEach(each -> found.addAll(names(each)));
            left.clear();
            for (String name : found) {
                if (names.contains(name)) {
                    return true;
                }
                if (seen.add(name)) {
                    left.addAll(values(new TreePath(place, method), name));
                }
            }
        }
        return false;
    }

    /** The simple names an expression mentions. */
    private static Set<String> names(Tree expression) {
        Set<String> names = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree name, Void nothing) {
                names.add(name.getName().toString());
                return null;
            }
        }.scan(expression, null);
        return names;
    }

    /** What an expression at a place can say. */
    Set<String> of(TreePath place, ExpressionTree expression, Frame frame) {
        return new Reading(frame, 0).of(place, expression);
    }

    /** The values a local variable of the method around a place is given. */
    private static List<ExpressionTree> values(TreePath place, String name) {
        TreePath method = Sources.method(place);
        if (method == null) {
            return List.of();
        }
        List<ExpressionTree> values = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getName().contentEquals(name) && variable.getInitializer() != null) {
                    values.add(variable.getInitializer());
                }
                return super.visitVariable(variable, nothing);
            }

            @Override
            public Void visitAssignment(AssignmentTree assignment, Void nothing) {
                if (Sources.simpleName(assignment.getVariable()).equals(name)
                        && assignment.getVariable() instanceof IdentifierTree) {
                    values.add(assignment.getExpression());
                }
                return super.visitAssignment(assignment, nothing);
            }
        }.scan(method.getLeaf(), null);
        return values;
    }

    private final class Reading {
        private final Frame frame;
        private final int depth;

        private Reading(Frame frame, int depth) {
            this.frame = frame;
            this.depth = depth;
        }

        private Set<String> of(TreePath place, ExpressionTree expression) {
            if (depth > DEPTH) {
                return Words.UNKNOWN;
            }
            return Words.worth(
                    switch (expression) {
                        case LiteralTree literal ->
                            literal.getValue() == null ? Set.of() : Set.of(String.valueOf(literal.getValue()));
                        case ParenthesizedTree inner -> of(place, inner.getExpression());
                        case BinaryTree sum
                        when sum.getKind() == Tree.Kind.PLUS ->
                            sum(of(place, sum.getLeftOperand()), of(place, sum.getRightOperand()), sum);
                        case ConditionalExpressionTree choice ->
                            union(of(place, choice.getTrueExpression()), of(place, choice.getFalseExpression()));
                        case SwitchExpressionTree choice -> results(place, choice);
                        case IdentifierTree name -> named(place, name.getName().toString());
                        case MemberSelectTree select ->
                            constant(
                                    Sources.simpleName(select.getExpression()),
                                    select.getIdentifier().toString());
                        case MethodInvocationTree call -> called(place, call);
                        default -> Words.UNKNOWN;
                    });
        }

        /** A concatenation; an addition of numbers is a place. */
        private static Set<String> sum(Set<String> left, Set<String> right, BinaryTree sum) {
            boolean text = Stream.of(sum.getLeftOperand(), sum.getRightOperand())
                            .anyMatch(each -> each instanceof LiteralTree word && word.getValue() instanceof String)
                    || Stream.of(left, right).flatMap(Set::stream).anyMatch(Words::known);
            return text ? Words.join(left, right) : Words.UNKNOWN;
        }

        private Set<String> named(TreePath place, String name) {
            TreePath path = Sources.method(place);
            if (path != null) {
                MethodTree method = (MethodTree) path.getLeaf();
                List<ExpressionTree> values = values(place, name);
                if (!values.isEmpty()) {
                    if (values.stream().anyMatch(each -> names(each).contains(name))) {
                        return Words.UNKNOWN;
                    }
                    Set<String> all = new LinkedHashSet<>();
                    values.forEach(each -> all.addAll(deeper(frame).of(place, each)));
                    return Words.worth(all);
                }
                for (int i = 0; i < method.getParameters().size(); i++) {
                    if (method.getParameters().get(i).getName().contentEquals(name)) {
                        return frame.of() == method
                                ? deeper(frame.caller())
                                        .of(
                                                frame.call(),
                                                Sources.arguments(frame.call().getLeaf())
                                                        .get(i))
                                : Words.UNKNOWN;
                    }
                }
            }
            for (TreePath at = place; at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree type
                        && sources.constant(type.getSimpleName().toString(), name) != null) {
                    return constant(type.getSimpleName().toString(), name);
                }
            }
            return Words.UNKNOWN;
        }

        private Set<String> constant(String owner, String name) {
            TreePath found = sources.constant(owner, name);
            if (found == null || !isStatic(found)) {
                return Words.UNKNOWN;
            }
            return deeper(Frame.NONE).of(found, ((VariableTree) found.getLeaf()).getInitializer());
        }

        private static boolean isStatic(TreePath field) {
            return field.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE
                    || ((VariableTree) field.getLeaf())
                            .getModifiers()
                            .getFlags()
                            .contains(javax.lang.model.element.Modifier.STATIC);
        }

        private Set<String> called(TreePath place, MethodInvocationTree call) {
            String name = Sources.called(call);
            ExpressionTree on =
                    call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
            List<? extends ExpressionTree> arguments = call.getArguments();
            switch (name) {
                case "formatted":
                    return formatted(place, on, arguments);
                case "format":
                    int format =
                            arguments.get(0) instanceof LiteralTree || arguments.get(0) instanceof BinaryTree ? 0 : 1;
                    return Sources.simpleName(on).equals("String")
                            ? formatted(place, arguments.get(format), arguments.subList(format + 1, arguments.size()))
                            : Words.UNKNOWN;
                case "orElse":
                    return union(mapped(place, on), of(place, arguments.get(0)));
                case "orElseGet":
                    return union(mapped(place, on), body(place, arguments.get(0)));
                case "toString", "strip", "stripTrailing", "trim":
                    return on == null ? Words.UNKNOWN : of(place, on);
                case "valueOf":
                    return Sources.simpleName(on).equals("String") ? of(place, arguments.get(0)) : Words.UNKNOWN;
                default:
                    return returned(place, call, name, on);
            }
        }

        private Set<String> formatted(TreePath place, ExpressionTree format, List<? extends ExpressionTree> arguments) {
            Set<String> said = new LinkedHashSet<>();
            List<Set<String>> values = new ArrayList<>();
            arguments.forEach(each -> values.add(of(place, each)));
            of(place, format).forEach(each -> said.addAll(Words.format(each, values)));
            return said;
        }

        /** What an optional holds after it was mapped; a value from elsewhere is a place. */
        private Set<String> mapped(TreePath place, ExpressionTree optional) {
            if (optional instanceof MethodInvocationTree call
                    && (Sources.called(call).equals("map")
                            || Sources.called(call).equals("flatMap"))) {
                return body(place, call.getArguments().get(0));
            }
            if (optional instanceof MethodInvocationTree call
                    && Sources.called(call).equals("of")) {
                return of(place, call.getArguments().get(0));
            }
            if (optional instanceof MethodInvocationTree call
                    && Sources.called(call).equals("filter")) {
                return mapped(place, ((MemberSelectTree) call.getMethodSelect()).getExpression());
            }
            return Words.UNKNOWN;
        }

        private Set<String> body(TreePath place, ExpressionTree function) {
            if (function instanceof LambdaExpressionTree lambda) {
                return lambda.getBody() instanceof ExpressionTree expression
                        ? of(place, expression)
                        : returns(place, lambda.getBody());
            }
            return function instanceof MemberReferenceTree ? Words.UNKNOWN : Words.UNKNOWN;
        }

        /** What a method of the same file returns, when it says something of its own. */
        private Set<String> returned(TreePath place, MethodInvocationTree call, String name, ExpressionTree on) {
            String type = on instanceof IdentifierTree
                            && Character.isUpperCase(Sources.simpleName(on).charAt(0))
                    ? Sources.simpleName(on)
                    : "";
            if (on != null && type.isEmpty() && !Sources.simpleName(on).equals("this")) {
                return Words.UNKNOWN;
            }
            TreePath method = declared(place, call, name, type);
            if (method == null) {
                return Words.UNKNOWN;
            }
            MethodTree declared = (MethodTree) method.getLeaf();
            if (!String.valueOf(declared.getReturnType()).equals("String") || declared.getBody() == null) {
                return Words.UNKNOWN;
            }
            TreePath at = new TreePath(place, call);
            return deeper(new Frame(at, declared, frame))
                    .returns(new TreePath(method, declared.getBody()), declared.getBody());
        }

        private TreePath declared(TreePath place, MethodInvocationTree call, String name, String type) {
            TreePath[] found = new TreePath[1];
            for (CompilationUnitTree unit : type.isEmpty() ? List.of(place.getCompilationUnit()) : sources.units()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        if (method.getName().contentEquals(name)
                                && method.getParameters().size()
                                        == call.getArguments().size()
                                && (type.isEmpty()
                                        || Sources.owner(getCurrentPath())
                                                .getSimpleName()
                                                .contentEquals(type))) {
                            found[0] = getCurrentPath();
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
                if (found[0] != null) {
                    return found[0];
                }
            }
            return null;
        }

        private Set<String> returns(TreePath place, Tree body) {
            Set<String> said = new LinkedHashSet<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitReturn(ReturnTree result, Void nothing) {
                    if (result.getExpression() != null) {
                        said.addAll(of(place, result.getExpression()));
                    }
                    return null;
                }

                @Override
                public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                    return null;
                }

                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    return null;
                }
            }.scan(body, null);
            return said.isEmpty() ? Words.UNKNOWN : said;
        }

        private Set<String> results(TreePath place, SwitchExpressionTree choice) {
            Set<String> said = new LinkedHashSet<>();
            choice.getCases().forEach(each -> {
                Tree body = each.getBody();
                if (body instanceof ExpressionStatementTree statement) {
                    said.addAll(of(place, statement.getExpression()));
                } else if (body instanceof ExpressionTree expression) {
                    said.addAll(of(place, expression));
                } else {
                    new TreeScanner<Void, Void>() {
                        @Override
                        public Void visitYield(YieldTree result, Void nothing) {
                            said.addAll(of(place, result.getValue()));
                            return null;
                        }
                    }.scan(body, null);
                }
            });
            return said;
        }

        private Reading deeper(Frame of) {
            return new Reading(of == null ? Frame.NONE : of, depth + 1);
        }

        private Set<String> union(Set<String> one, Set<String> other) {
            Set<String> both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }
    }
}
