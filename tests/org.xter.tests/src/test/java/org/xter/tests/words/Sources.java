package org.xter.tests.words;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of all bundles as trees, with what is asked of them most: who calls what, and constants. */
public final class Sources {
    /** The name under which calls of constructors are kept. */
    static final String CONSTRUCTOR = "<init>";

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final Map<String, List<TreePath>> calls = new HashMap<>();
    private final Map<String, VariableTree> constants = new HashMap<>();
    private final Map<VariableTree, TreePath> places = new HashMap<>();

    private Sources() {}

    /** Parses the production sources below a folder of bundles. */
    public static Sources of(Path bundles) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(bundles)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().replace('\\', '/').matches(".*/(target|src/test|src-gen)/.*"))
                    .sorted()
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Sources sources = new Sources();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    message -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                sources.units.add(unit);
                sources.new Indexer().scan(unit, null);
            }
        }
        return sources;
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    /** The calls of a method or of the constructor of a class ({@link #CONSTRUCTOR} and a dot before its name). */
    List<TreePath> calls(String name, int arguments) {
        return calls.getOrDefault(name + "/" + arguments, List.of());
    }

    /** A field that has a value where it is declared, by the name of its class and its own. */
    TreePath constant(String owner, String name) {
        return places.get(constants.get(owner + "." + name));
    }

    /** The simple name of a type or of what a method is called on. */
    static String simpleName(Tree tree) {
        return switch (tree) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            case com.sun.source.tree.ParameterizedTypeTree type -> simpleName(type.getType());
            case null, default -> "";
        };
    }

    /** The name of the method that is called. */
    static String called(MethodInvocationTree call) {
        return simpleName(call.getMethodSelect());
    }

    /** The arguments of a call of a method or constructor. */
    static List<? extends ExpressionTree> arguments(Tree call) {
        return call instanceof MethodInvocationTree method
                ? method.getArguments()
                : ((NewClassTree) call).getArguments();
    }

    /** The innermost class around a place. */
    static ClassTree owner(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ClassTree type) {
                return type;
            }
        }
        throw new IllegalArgumentException("outside of every class");
    }

    /** The innermost method around a place; null when there is none. */
    static TreePath method(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof MethodTree) {
                return at;
            }
        }
        return null;
    }

    private final class Indexer extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String name = called(call);
            ClassTree owner = owner(getCurrentPath());
            if (name.equals("this")) {
                keep(CONSTRUCTOR + "." + owner.getSimpleName(), call);
            } else if (name.equals("super") && owner.getExtendsClause() != null) {
                keep(CONSTRUCTOR + "." + simpleName(owner.getExtendsClause()), call);
            } else {
                keep(name, call);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            keep(CONSTRUCTOR + "." + simpleName(call.getIdentifier()), call);
            return super.visitNewClass(call, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && variable.getInitializer() != null) {
                constants.put(type.getSimpleName() + "." + variable.getName(), variable);
                places.put(variable, getCurrentPath());
            }
            return super.visitVariable(variable, nothing);
        }

        private void keep(String name, Tree call) {
            calls.computeIfAbsent(name + "/" + arguments(call).size(), any -> new ArrayList<>())
                    .add(getCurrentPath());
        }
    }
}
