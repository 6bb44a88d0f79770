"""What can be taken away: pictures, sheets and tables. Each carries whose money it is, and whose word the terms are."""
