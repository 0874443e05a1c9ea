import type { Command, CommanderError, HelpConfiguration, Option } from 'commander';
import { say } from '../shared/words/say.ts';

/** What commander says by itself in its help, in the language of whoever asked. */
const help: HelpConfiguration = {
  showGlobalOptions: true,
  styleTitle: (title) => titles()[title] ?? title,
  styleUsage: inPlaceholders,
  styleSubcommandTerm: inPlaceholders,
  optionDescription: describeOption,
};

/** Gives a program `--version` and `--help` that speak as the rest does; its commands inherit them. */
export function addHelp(program: Command, version: string): Command {
  return program
    .version(version, '-V, --version', say('cli.help.version'))
    .helpOption('-h, --help', say('cli.help.help'))
    .helpCommand('help [command]', say('cli.help.help'))
    .configureHelp(help);
}

/**
 * Says what is wrong with a command line.
 *
 * @param error as commander throws it: a code, and a sentence in English with its details in quotation marks
 * @returns '' when nothing is wrong with it, as for `--help`
 */
export function usageError({ code, message }: CommanderError): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(
    ([, text = '']) => text,
  );
  switch (code) {
    case 'commander.missingArgument':
      return say('cli.usage.missingArgument', { name: first });
    case 'commander.optionMissingArgument':
      return say('cli.usage.optionMissingArgument', { option: first });
    case 'commander.conflictingOption':
      return say('cli.usage.conflictingOption', { option: first, other: second });
    case 'commander.unknownOption':
      return withSuggestion(say('cli.usage.unknownOption', { option: first }), message);
    case 'commander.unknownCommand':
      return withSuggestion(say('cli.usage.unknownCommand', { command: first }), message);
    case 'commander.excessArguments': {
      const [expected = 0, given = 0] = [...message.matchAll(/\d+/g)].slice(-2).map(Number);
      return say('cli.usage.excessArguments', { expected, given });
    }
    case 'commander.invalidArgument': {
      const [, choices = ''] = /Allowed choices are (.*)\.$/s.exec(message) ?? [];
      return say('cli.usage.invalidArgument', { option: first, value: second, choices });
    }
    case 'commander.error':
      return message;
    default:
      return '';
  }
}

function withSuggestion(text: string, message: string): string {
  const [, meant] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
  return meant === undefined ? text : `${text} (${say('cli.usage.suggestion', { meant })})`;
}

const titles = (): Readonly<Record<string, string>> => ({
  'Usage:': say('cli.help.usage'),
  'Arguments:': say('cli.help.arguments'),
  'Options:': say('cli.help.options'),
  'Global Options:': say('cli.help.globalOptions'),
  'Commands:': say('cli.help.commands'),
});

function inPlaceholders(text: string): string {
  return text
    .replace('[options]', `[${say('cli.help.anyOptions')}]`)
    .replace('[command]', `[${say('cli.help.anyCommand')}]`);
}

function describeOption(option: Option): string {
  const { argChoices, envVar, description } = option;
  const defaultValue: unknown = option.defaultValue;
  const told = [
    ...(argChoices ? [say('cli.help.choices', { choices: argChoices.join(', ') })] : []),
    ...(typeof defaultValue === 'string' ? [say('cli.help.default', { value: defaultValue })] : []),
    ...(envVar === undefined ? [] : [say('cli.help.environment', { variable: envVar })]),
  ];
  return told.length === 0 ? description : `${description} (${told.join('; ')})`;
}
