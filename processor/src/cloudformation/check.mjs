// Reads every *.cloudformation.yaml below the given folders with the CDK's CfnInclude, and synthesises a stack from it:
// that parses each property by the resource's specification and runs the CDK's validation. Of every *.tf.json, the
// expressions are parsed by HashiCorp's own parser.
import { getExpressionAst } from '@cdktf/hcl2json';
import { App, Stack } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const files = process.argv.slice(2)
    .filter(folder => fs.existsSync(folder))
    .flatMap(folder => fs.readdirSync(folder, { recursive: true }).map(file => path.join(folder, file)))
    .filter(file => !file.split(path.sep).includes('node_modules'));
const templates = files.filter(file => file.endsWith('.cloudformation.yaml')).sort();
const configurations = files.filter(file => file.endsWith('.tf.json')).sort();
assert.ok(templates.length > 0 && templates.length === configurations.length, 'a template of each kind for each table');

for (const file of templates) {
    const output = fs.mkdtempSync(path.join(os.tmpdir(), 'template-'));
    try {
        checkCloudFormation(file, output);
    } finally {
        fs.rmSync(output, { recursive: true });
    }
    console.log(`CfnInclude: ${path.basename(file)}`);
}
for (const file of configurations) {
    const configuration = JSON.parse(fs.readFileSync(file, 'utf8'));
    // Terraform takes variables as they are; strings elsewhere are templates.
    await checkExpressions(configuration.resource);
    await checkExpressions(configuration.output);
    console.log(`HCL: ${path.basename(file)}`);
}

function checkCloudFormation(file, output) {
    const app = new App({ outdir: output });
    const stack = new Stack(app, 'Check');
    const include = new CfnInclude(stack, 'Template', { templateFile: file });
    const resources = stack.node.findAll().filter(construct => construct instanceof CfnTable);
    assert.equal(resources.length, 1, `${file}: one table`);
    const synthesised = app.synth().getStackByName('Check').template.Resources;
    const [name, resource] = Object.entries(synthesised).find(([, { Type }]) => Type === 'AWS::DynamoDB::Table');
    assert.equal(resource.DeletionPolicy, 'Retain', file);
    assert.ok(include.getResource(name) instanceof CfnTable, file);
    const report = path.join(output, 'validation-report.json');
    const violations = JSON.parse(fs.readFileSync(report, 'utf8')).pluginReports
        .flatMap(plugin => plugin.violations)
        // Guesses that "${x}" was meant for Fn::Sub; an attribute may be called so.
        .filter(violation => violation.ruleName !== 'E1029')
        .map(violation => violation.description);
    assert.deepEqual(violations, [], file);
}

async function checkExpressions(value) {
    if (typeof value === 'string') {
        await getExpressionAst('template.tf', nativeTemplate(value));
    } else if (value && typeof value === 'object') {
        for (const part of Object.values(value)) {
            await checkExpressions(part);
        }
    }
}

// In the native syntax a quote within an expression is no escape; there are no others in these expressions.
function nativeTemplate(text) {
    return JSON.stringify(text).replace(/\$\{[^}]*\}/g, expression => expression.replaceAll('\\"', '"'));
}
