/** What people are called beside their name, a bar between; each caller adds what it reads besides. */
export const titles =
  'mamie|mémé|papi|papy|tante|tata|oncle|tonton|oma|opa|onkel|aunt|auntie|uncle|grandma|grandpa|granny|herr|frau|monsieur|madame|cousine?';
