"""Where the user is: the sidebar, and back and forward."""
