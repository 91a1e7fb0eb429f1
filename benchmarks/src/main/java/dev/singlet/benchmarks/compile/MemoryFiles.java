package dev.singlet.benchmarks.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps what the compiler and its processors write. What they read comes from the class path as ever. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, Written> sources = new TreeMap<>();
    private final Map<String, Written> others = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager onDisk) {
        super(onDisk);
    }

    List<Source> sources() {
        return sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue().text()))
                .toList();
    }

    long classBytes() {
        return others.values().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .mapToLong(Written::size)
                .sum();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        Map<String, Written> files = kind == JavaFileObject.Kind.SOURCE ? sources : others;
        Written file = new Written(className.replace('.', '/') + kind.extension, kind);
        files.put(className, file);
        return file;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling) {
        Written file = new Written(relativeName, JavaFileObject.Kind.OTHER);
        others.put(relativeName, file);
        return file;
    }

    private static final class Written extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String path, Kind kind) {
            super(URI.create("mem:///" + path), kind);
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        long size() {
            return bytes.size();
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text();
        }
    }
}
