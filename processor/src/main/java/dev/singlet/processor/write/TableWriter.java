package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Makes all sources of a table, complete before the first of them is written. */
public final class TableWriter {

    private TableWriter() {}

    /**
     * Returns the table class and, for each entity, its classes; for an asynchronous client as well the table class and
     * those that send requests.
     */
    public static List<JavaFile> write(TableModel table) {
        List<JavaFile> files = new ArrayList<>();
        files.add(new TableEmitter(table, Flavour.SYNC).emit());
        for (EntityModel entity : table.entities()) {
            EntityScope scope = EntityScope.of(table, entity);
            files.add(new RepositoryEmitter(scope).emit());
            files.add(new KeyEmitter(scope).emit());
            files.add(new DraftEmitter(scope).emit());
            files.add(new UpdateEmitter(scope).emit());
            if (entity.hasPaths()) {
                files.add(new PathsEmitter(scope).emit());
            }
            files.add(new FieldsEmitter(scope).emit());
            files.add(new CodecEmitter(scope).emit());
        }
        if (table.async()) {
            files.add(new TableEmitter(table, Flavour.ASYNC).emit());
            for (EntityModel entity : table.entities()) {
                EntityScope scope = EntityScope.of(table, entity).in(Flavour.ASYNC);
                files.add(new RepositoryEmitter(scope).emit());
                files.add(new UpdateEmitter(scope).emit());
            }
        }
        return List.copyOf(files);
    }
}
