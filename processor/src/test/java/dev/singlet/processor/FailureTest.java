package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** A mistake of the processor is a problem like any other, and does not end the compiler. */
class FailureTest {

    @Test
    void isReportedWithItsPlace() {
        String message = message(FailureTest::fail);
        assertTrue(
                message.matches(
                        "\\[ProcessorFailed] Singlet failed on table T: java\\.lang\\.IllegalStateException: on purpose"
                                + " \\(.*Pipeline\\.java:\\d+.*\\)\\. This is a mistake in Singlet, and nothing was written\\."
                                + " Please report it with this line\\."),
                message);
    }

    /** Sources are laid out by several threads. */
    @Test
    void isReportedWithItsPlaceInAnotherThread() throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            String message = message(() -> pool.submit(FailureTest::fail).join());
            assertTrue(
                    message.matches(
                            ".* java\\.lang\\.IllegalStateException: on purpose \\(FailureTest\\.java:\\d+\\)\\..*"),
                    message);
        } finally {
            pool.shutdown();
            assertTrue(pool.awaitTermination(1, TimeUnit.MINUTES));
        }
    }

    private static void fail() {
        throw new IllegalStateException("on purpose");
    }

    private static String message(Runnable failing) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new Failing(failing))
                .compile(JavaFileObjects.forSourceString(
                        "T", "@dev.singlet.annotation.Table(name = \"Table\") public sealed interface T {}"));
        assertEquals(1, compilation.errors().get(0).getLineNumber());
        return compilation.errors().get(0).getMessage(Locale.ENGLISH);
    }

    /** The processor in an environment that has no types. */
    private static final class Failing extends AbstractProcessor {

        private final SingletProcessor processor = new SingletProcessor();
        private final Runnable failing;

        Failing(Runnable failing) {
            this.failing = failing;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    FailureTest.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("getTypeUtils")) {
                            failing.run();
                        }
                        try {
                            return method.invoke(environment, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }
}
