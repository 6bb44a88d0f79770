# The page “For the classroom”: the lesson, and worksheets to print.

page-classroom = For the classroom
