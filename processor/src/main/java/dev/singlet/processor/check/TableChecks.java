package dev.singlet.processor.check;

import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.Problems;

/** All rules about a resolved table. */
public final class TableChecks {

    private final Problems problems;

    /** Makes the checks. */
    public TableChecks(Problems problems) {
        this.problems = problems;
    }

    /** Reports everything that is wrong with a table. */
    public void check(TableModel table) {
        new IndexAttributeRule(problems).check(table);
        for (EntityModel entity : table.entities()) {
            new AttributeRule(problems).check(table, entity);
            new ComponentNameRule(problems).check(entity);
            new MethodNameRule(problems).check(entity);
            new QueryNameRule(problems).check(table, entity);
            new FinderNameRule(problems).check(entity);
            new HotPartitionRule(problems).check(entity);
            new UnboundedRule(problems).check(entity);
        }
        new ScanOnlyRule(problems).check(table);
        new TimeToLiveRule(problems).check(table);
        new DiscriminatorRule(problems).check(table);
        new AccessorRule(problems).check(table);
        for (CollectionModel collection : table.collections()) {
            new ComponentNameRule(problems).check(collection);
            new CollectionComponentRule(problems).check(collection);
        }
        new CollectionNameRule(problems).check(table);
        new CollisionRule(problems).check(table);
        new OverlapRule(problems).check(table);
    }
}
