package dev.singlet.processor.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.processor.hostile.HostileCompiler.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Checks what becomes of models. */
final class HostileCheck {

    private final HostileCompiler compiler = new HostileCompiler();
    private final HostileFigures figures;

    HostileCheck(HostileFigures figures) {
        this.figures = figures;
    }

    /** Runs some models through the compilers. */
    void run(List<HostileModel> models) {
        List<HostileModel> java;
        try {
            java = java(models);
        } catch (IllegalStateException compilerFailed) {
            // javac 17 fails with an AssertionError of its own for an annotated "void", without any processor.
            if (models.size() == 1) {
                figures.countCompilerFailure();
            } else {
                models.forEach(model -> run(List.of(model)));
            }
            return;
        }
        models.stream().filter(model -> !java.contains(model)).forEach(this::checkNoJava);
        if (!java.isEmpty()) {
            checkJava(java);
        }
    }

    /** Returns those models that the compiler accepts without the processor. */
    private List<HostileModel> java(List<HostileModel> models) {
        Outcome outcome = compiler.analyze(models, Map.of());
        List<HostileModel> java = models.stream()
                .filter(model -> errors(outcome.of(model)).isEmpty())
                .toList();
        // What the compiler cannot parse may keep it from looking at the rest.
        return java.isEmpty() || java.size() == models.size() ? java : java(java);
    }

    /** The compiler complains, and the processor neither fails nor keeps it from complaining. */
    private void checkNoJava(HostileModel model) {
        figures.countNoJava();
        Outcome outcome = compiler.process(List.of(model));
        errors(outcome.diagnostics()).forEach(error -> checkLocated(model, error));
    }

    private void checkJava(List<HostileModel> models) {
        Outcome outcome = compiler.process(models);
        checkSameBytes(models, outcome);
        List<HostileModel> sound = new ArrayList<>();
        SortedMap<String, String> generated = new TreeMap<>();
        for (HostileModel model : models) {
            List<Diagnostic<? extends JavaFileObject>> errors = errors(outcome.of(model));
            outcome.of(model).forEach(diagnostic -> checkLocated(model, diagnostic));
            if (errors.isEmpty()) {
                SortedMap<String, String> sources = sources(outcome.writtenFor(model));
                assertFalse(sources.isEmpty(), () -> "nothing is written, and nothing said:\n" + model.text());
                figures.countCompiled(sources.size());
                generated.putAll(sources);
                sound.add(model);
            } else {
                figures.countRefused();
            }
        }
        checkCompiles(sound, generated);
    }

    private void checkSameBytes(List<HostileModel> models, Outcome outcome) {
        List<HostileModel> reversed = new ArrayList<>(models);
        Collections.reverse(reversed);
        Outcome again = compiler.process(reversed);
        assertEquals(outcome.written(), again.written());
        for (HostileModel model : models) {
            assertEquals(
                    outcome.of(model).stream().map(Object::toString).toList(),
                    again.of(model).stream().map(Object::toString).toList());
        }
    }

    private void checkCompiles(List<HostileModel> sound, SortedMap<String, String> generated) {
        for (Diagnostic<? extends JavaFileObject> diagnostic :
                compiler.analyze(sound, generated).diagnostics()) {
            boolean isOurs = diagnostic.getSource() == null
                    || !diagnostic.getSource().getName().endsWith("/Model.java");
            if (isOurs || diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String folder = diagnostic.getSource().getName().replaceAll("[^/]*$", "");
                throw new AssertionError(diagnostic + "\n"
                        + sound.stream()
                                .filter(model -> folder.endsWith("/" + model.folder()))
                                .map(HostileModel::text)
                                .toList());
            }
        }
    }

    private void checkLocated(HostileModel model, Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH);
        figures.add(message);
        assertFalse(
                message.contains("[ProcessorFailed]") || message.contains("Exception"),
                () -> message + "\n" + model.text());
        assertTrue(diagnostic.getSource() != null && diagnostic.getLineNumber() > 0, () -> message + model.text());
    }

    private static SortedMap<String, String> sources(SortedMap<String, String> written) {
        SortedMap<String, String> sources = new TreeMap<>(written);
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        return sources;
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(
            List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }
}
