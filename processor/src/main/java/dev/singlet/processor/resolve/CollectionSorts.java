package dev.singlet.processor.resolve;

import dev.singlet.processor.model.CollectionMember;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.resolve.CollectionResolver.Keys;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares the sort templates of a collection's members: what the partition tells of each, and how far all begin in the
 * same way.
 *
 * @param members the members
 * @param narrowing the parts that all begin with, up to the last component that they share
 * @param narrowedBy the components of these that the partition does not tell
 */
record CollectionSorts(List<CollectionMember> members, List<Part> narrowing, List<ComponentModel> narrowedBy) {

    static CollectionSorts of(KeyTemplate partition, List<Keys> places) {
        List<Renamed> renamed =
                places.stream().map(keys -> Renamed.of(partition, keys)).toList();
        List<CollectionMember> members = renamed.stream().map(Renamed::member).toList();
        if (places.stream().anyMatch(keys -> keys.sort().isEmpty())) {
            return new CollectionSorts(members, List.of(), List.of());
        }
        Shared shared = new Shared(renamed, partition);
        shared.find();
        return new CollectionSorts(members, List.copyOf(shared.upToLastSlot()), List.copyOf(shared.components));
    }

    /**
     * The sort template of a member with the collection's names for all that its partition tells.
     *
     * @param keys the member as it is
     * @param parts the parts of the template; none without a sort key
     * @param told which of the parts the partition tells: literals, and components that it holds at least as finely
     */
    private record Renamed(Keys keys, List<Part> parts, List<Boolean> told) {

        static Renamed of(KeyTemplate partition, Keys keys) {
            List<Part> parts = new ArrayList<>();
            List<Boolean> told = new ArrayList<>();
            List<Part> own = keys.sort()
                    .map(KeyAttribute::template)
                    .map(KeyTemplate::parts)
                    .orElse(List.of());
            for (Part part : own) {
                Optional<Slot> given = part instanceof Slot slot ? given(partition, keys, slot) : Optional.empty();
                parts.add(given.isPresent() ? given.get() : part);
                told.add(given.isPresent() || part instanceof KeyTemplate.Literal);
            }
            return new Renamed(keys, parts, told);
        }

        /** Returns the collection's name of a component that the partition holds too, in a coarser form. */
        Optional<String> inPartition(KeyTemplate partition, int place) {
            List<Slot> own = keys.partition().template().slots();
            return IntStream.range(0, own.size())
                    .filter(i -> own.get(i).component().equals(nameAt(place)))
                    .mapToObj(i -> partition.slots().get(i).component())
                    .findFirst();
        }

        String nameAt(int place) {
            return ((Slot) parts.get(place)).component();
        }

        private static Optional<Slot> given(KeyTemplate partition, Keys keys, Slot slot) {
            List<Slot> own = keys.partition().template().slots();
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i).component().equals(slot.component())
                        && own.get(i).shape().determines(slot.shape())) {
                    return Optional.of(new Slot(partition.slots().get(i).component(), slot.shape()));
                }
            }
            return Optional.empty();
        }

        CollectionMember member() {
            int known = told.indexOf(false);
            return new CollectionMember(
                    keys.entity(),
                    keys.sort().map(sort -> new KeyTemplate(sort.template().text(), parts)),
                    parts.subList(0, known < 0 ? parts.size() : known));
        }

        ComponentModel component(int place) {
            return keys.entity().component(nameAt(place));
        }
    }

    /** Walks through the templates of all members at once, as long as they agree. */
    private static final class Shared {

        private final List<Renamed> members;
        private final KeyTemplate partition;
        private final Set<String> taken;
        private final List<Part> parts = new ArrayList<>();
        private final List<ComponentModel> components = new ArrayList<>();
        private final List<Set<String>> names = new ArrayList<>();

        Shared(List<Renamed> members, KeyTemplate partition) {
            this.members = members;
            this.partition = partition;
            this.taken = new HashSet<>(partition.components());
            members.forEach(member -> names.add(new HashSet<>()));
        }

        void find() {
            int place = 0;
            while (addIfShared(place)) {
                place++;
            }
        }

        private boolean addIfShared(int place) {
            if (members.stream().anyMatch(member -> member.parts().size() <= place)) {
                return false;
            }
            Renamed first = members.get(0);
            Part part = first.parts().get(place);
            if (first.told().get(place)) {
                // Behind a component that the caller gives, what the partition tells would have to be kept for later.
                boolean shared = members.stream()
                                .allMatch(member -> member.told().get(place)
                                        && member.parts().get(place).equals(part))
                        && (components.isEmpty() || part instanceof KeyTemplate.Literal);
                return shared && parts.add(part);
            }
            Slot slot = (Slot) part;
            if (!members.stream().allMatch(member -> isAlike(member, place, slot))) {
                return false;
            }
            Optional<ComponentModel> component = component(place);
            for (int i = 0; i < members.size(); i++) {
                if (!names.get(i).add(members.get(i).nameAt(place))) {
                    // A component that comes again holds the same value again; the others need not.
                    return false;
                }
            }
            component.ifPresent(shared -> {
                taken.add(shared.name());
                components.add(shared);
                parts.add(new Slot(shared.name(), slot.shape()));
            });
            return component.isPresent();
        }

        /** Returns the component of the first member whose name for it does not stand for something else already. */
        private Optional<ComponentModel> component(int place) {
            Set<Optional<String>> inPartition = members.stream()
                    .map(member -> member.inPartition(partition, place))
                    .collect(Collectors.toSet());
            if (inPartition.size() > 1) {
                return Optional.empty();
            }
            Optional<String> finer = inPartition.iterator().next();
            return finer.isPresent()
                    ? finer.map(name -> members.get(0).component(place).named(name))
                    : members.stream()
                            .map(member -> member.component(place))
                            .filter(component -> !taken.contains(component.name()))
                            .findFirst();
        }

        private boolean isAlike(Renamed member, int place, Slot slot) {
            return !member.told().get(place)
                    && member.parts().get(place) instanceof Slot its
                    && its.shape().equals(slot.shape())
                    && member.component(place)
                            .value()
                            .equals(members.get(0).component(place).value());
        }

        List<Part> upToLastSlot() {
            int end = parts.size();
            while (end > 0 && (components.isEmpty() || parts.get(end - 1) instanceof KeyTemplate.Literal)) {
                end--;
            }
            return parts.subList(0, end);
        }
    }
}
