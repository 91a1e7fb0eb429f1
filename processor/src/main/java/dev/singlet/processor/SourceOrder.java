package dev.singlet.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** Sorts problems by file and line, as javac prints them in the order in which it is told. */
final class SourceOrder {

    private static final Comparator<Place> PLACES =
            Comparator.comparing(Place::file).thenComparing(Place::offset);

    private final Trees trees;

    private record Place(String file, long offset) {}

    private SourceOrder(Trees trees) {
        this.trees = trees;
    }

    /**
     * Returns the problems sorted. Other compilers than javac know nothing of its trees, and sort by themselves: for them
     * the problems stay as they are.
     */
    static List<Problem> sorted(List<Problem> problems, ProcessingEnvironment environment) {
        try {
            return new SourceOrder(Trees.instance(environment)).sorted(problems);
        } catch (IllegalArgumentException | LinkageError e) {
            return problems;
        }
    }

    private List<Problem> sorted(List<Problem> problems) {
        // A key is a search in the tree of a file, so each is made once.
        return problems.stream()
                .map(problem -> Map.entry(place(problem.origin()), problem))
                .sorted(Map.Entry.comparingByKey(PLACES))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
    }

    private Place place(Origin origin) {
        TreePath path = trees.getPath(
                origin.element(), origin.mirror().orElse(null), origin.value().orElse(null));
        if (path == null) {
            return new Place("", 0);
        }
        return new Place(path.getCompilationUnit().getSourceFile().toUri().toString(), offset(path));
    }

    /** A declaration stands where its name does, behind its annotations. */
    private long offset(TreePath path) {
        Tree tree = path.getLeaf();
        ModifiersTree modifiers = null;
        if (tree instanceof ClassTree type) {
            modifiers = type.getModifiers();
        } else if (tree instanceof MethodTree method) {
            modifiers = method.getModifiers();
        } else if (tree instanceof VariableTree variable) {
            modifiers = variable.getModifiers();
        }
        long behind = modifiers == null
                ? -1
                : trees.getSourcePositions().getEndPosition(path.getCompilationUnit(), modifiers);
        return behind >= 0 ? behind : trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree);
    }
}
