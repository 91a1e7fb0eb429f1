package dev.singlet.processor.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what a compiler writes; what it reads, such as the class path, it reads only once for many compilations. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final SortedMap<String, ByteArrayOutputStream> written = new TreeMap<>();

    MemoryFiles(JavaFileManager files) {
        super(files);
    }

    /** Returns a source with a text. */
    static JavaFileObject source(String path, String text) {
        return new Source(URI.create("memory:///" + path), text);
    }

    /** Returns the text of each file that was written, by its path. */
    SortedMap<String, String> written() {
        SortedMap<String, String> texts = new TreeMap<>();
        written.forEach((path, bytes) -> texts.put(path, bytes.toString(StandardCharsets.UTF_8)));
        return Collections.unmodifiableSortedMap(texts);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return new Output(name.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String folder, String name, FileObject sibling) {
        String path = folder.isEmpty() ? name : folder.replace('.', '/') + "/" + name;
        return new Output(path, JavaFileObject.Kind.OTHER);
    }

    /** Not closed between compilations: it is what is shared. */
    @Override
    public void close() {}

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(URI uri, String text) {
            super(uri, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Output extends SimpleJavaFileObject {

        private final String path;

        Output(String path, Kind kind) {
            super(URI.create("memory:///" + encoded(path)), kind);
            this.path = path;
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(path, bytes);
            return bytes;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return new ByteArrayInputStream(bytes());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        private byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = written.get(path);
            if (bytes == null) {
                throw new IOException("not written: " + path);
            }
            return bytes.toByteArray();
        }
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }
}
