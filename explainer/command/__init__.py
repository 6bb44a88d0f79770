"""The command line: offers in, sheets, pictures and tables out. Heavy libraries are imported where they are first used."""
