package dev.singlet.processor.lock;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.model.UniqueModel;
import dev.singlet.processor.model.UpcastModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.VariantModel;
import dev.singlet.processor.schema.KeyFormat;
import dev.singlet.processor.schema.StoredType;
import dev.singlet.processor.template.KeyTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes of the model what the lock file holds of it. */
final class LockedForms {

    private LockedForms() {}

    static Locked.Table table(TableModel table) {
        SortedMap<String, Locked.Index> indexes = new TreeMap<>();
        table.indexes().forEach(index -> indexes.put(index.name(), index(index)));
        SortedMap<String, Locked.Entity> entities = new TreeMap<>();
        table.entities().forEach(entity -> entities.put(entity.discriminator(), entity(entity)));
        return new Locked.Table(
                table.name(),
                table.partitionKey(),
                orNull(table.sortKey()),
                table.typeAttribute(),
                table.adoptUntyped(),
                orNull(table.timeToLive()),
                indexes,
                entities);
    }

    private static Locked.Index index(IndexSchema index) {
        return new Locked.Index(
                index.local() ? "local" : "global",
                index.partitionKey(),
                orNull(index.sortKey()),
                index.projection().name().toLowerCase(Locale.ROOT),
                index.included());
    }

    private static Locked.Entity entity(EntityModel entity) {
        SortedMap<String, Locked.Key> indexes = new TreeMap<>();
        for (IndexModel index : entity.indexes()) {
            indexes.put(index.name(), key(index.partition(), index.sort(), entity.components()));
        }
        SortedMap<String, List<String>> uniques = new TreeMap<>();
        for (UniqueModel unique : entity.uniques()) {
            uniques.put(unique.name(), slots(unique));
        }
        return new Locked.Entity(
                key(entity.key().partition(), entity.key().sort(), entity.components()),
                indexes,
                uniques,
                attributes(entity.components()),
                records(entity.documents()));
    }

    static Locked.Document document(SharedDocumentModel document) {
        if (document instanceof SharedDocumentModel.OfSealed sealed) {
            return new Locked.Document(
                    null, new Locked.SealedForm(sealed.typeAttribute(), variants(sealed), records(sealed.documents())));
        }
        SharedDocumentModel.OfRecord record = (SharedDocumentModel.OfRecord) document;
        SortedMap<Integer, SortedMap<String, Locked.Attribute>> versions = new TreeMap<>();
        for (int version = 1; version <= record.version(); version++) {
            versions.put(version, attributes(components(record, version)));
        }
        SortedMap<String, SortedMap<String, Locked.Attribute>> records = records(record.documents());
        records.putAll(records(record.oldForms()));
        return new Locked.Document(
                new Locked.RecordForm(record.version(), record.versionAttribute(), versions, records), null);
    }

    /** Returns what is read under each name and alias. */
    static SortedMap<String, StoredType> variants(SharedDocumentModel.OfSealed document) {
        SortedMap<String, StoredType> variants = new TreeMap<>();
        for (VariantModel variant : document.variants()) {
            variant.names().forEach(name -> variants.put(name, StoredType.of(variant.value())));
        }
        return variants;
    }

    /** Returns the components by which a version is read. */
    static List<ComponentModel> components(SharedDocumentModel.OfRecord document, int version) {
        for (UpcastModel upcast : document.upcasts()) {
            if (upcast.from() == version) {
                return DocumentModel.of(upcast.parameter(), allRecords(document))
                        .components();
            }
        }
        return document.components();
    }

    static List<DocumentModel> allRecords(SharedDocumentModel document) {
        List<DocumentModel> all = new ArrayList<>(document.documents());
        if (document instanceof SharedDocumentModel.OfRecord record) {
            all.addAll(record.oldForms());
        }
        return all;
    }

    static SortedMap<String, Locked.Attribute> attributes(Collection<ComponentModel> components) {
        SortedMap<String, Locked.Attribute> attributes = new TreeMap<>();
        for (ComponentModel component : components) {
            attributes.put(
                    component.attribute(),
                    new Locked.Attribute(StoredType.of(component.value()), isRequired(component)));
        }
        return attributes;
    }

    /** What is absent of a set is an empty one, and of a version the first one. */
    private static boolean isRequired(ComponentModel component) {
        return !component.mayBeAbsent()
                && !(component.value() instanceof ValueType.SetValue)
                && component.kept() != Kept.VERSION;
    }

    private static SortedMap<String, SortedMap<String, Locked.Attribute>> records(List<DocumentModel> documents) {
        SortedMap<String, SortedMap<String, Locked.Attribute>> records = new TreeMap<>();
        documents.forEach(document -> records.put(document.type().canonicalName(), attributes(document.components())));
        return records;
    }

    static Locked.Key key(KeyAttribute partition, Optional<KeyAttribute> sort, List<ComponentModel> components) {
        return new Locked.Key(
                template(partition.template(), components),
                sort.map(key -> template(key.template(), components)).orElse(null));
    }

    private static List<String> slots(UniqueModel unique) {
        return unique.guard().template().slots().stream()
                .map(slot -> slot(slot, unique.components()))
                .toList();
    }

    private static String template(KeyTemplate template, List<ComponentModel> components) {
        StringBuilder text = new StringBuilder();
        for (KeyTemplate.Part part : template.parts()) {
            if (part instanceof KeyTemplate.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof KeyTemplate.Slot slot) {
                text.append('{').append(slot(slot, components)).append('}');
            }
        }
        return text.toString();
    }

    /** Formats are always told: the default one depends on the type. */
    private static String slot(KeyTemplate.Slot slot, List<ComponentModel> components) {
        String attribute = components.stream()
                .filter(component -> component.name().equals(slot.component()))
                .map(ComponentModel::attribute)
                .findFirst()
                .orElse(slot.component());
        return attribute + ":" + KeyFormat.of(slot.shape());
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
